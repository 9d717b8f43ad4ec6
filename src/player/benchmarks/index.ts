// The door of the chart of benchmarks, for the one page that shows it.
export { Benchmarks } from "./Benchmarks";
export { AllFigures } from "./AllFigures";
