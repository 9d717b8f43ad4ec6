// The door of the chooser: which way of running several things at once fits a program.
export { Chooser } from "./Chooser";
