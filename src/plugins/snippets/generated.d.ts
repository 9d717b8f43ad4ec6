// Owns the type of the modules that the build writes, one for each snippet.
declare module "@generated/corolla-snippets/*.json" {
  const data: import("../../engines").SnippetData;
  export default data;
}
