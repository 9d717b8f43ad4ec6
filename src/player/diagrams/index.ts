// The door of the drawings of concepts: static, no run behind them.
export { Concepts } from "./Concepts";
export { InTurn } from "./InTurn";
export { RoundTrip } from "./RoundTrip";
export { TaskLife } from "./TaskLife";
export { ThreeWays } from "./ThreeWays";
