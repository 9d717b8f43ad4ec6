// Owns the type of what the benchmarks plugin writes for their page.
declare module "@generated/corolla-benchmarks/default/latest.json" {
  const latest: import(".").BenchmarkResult;
  export default latest;
}
