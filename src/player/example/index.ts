// The door of the reference's examples.
export { Example } from "./Example";
