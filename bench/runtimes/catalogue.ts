// Owns what the programs in async form import beside asyncio: who evaluates them answers with the shared sizes.
export { programs } from "../lib/program";
