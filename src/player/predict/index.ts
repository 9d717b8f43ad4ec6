// The door of the questions: predict what a snippet prints, before running it.
export { Predict } from "./Predict";
