// Owns the probes that have no TypeScript twin, each with its reason. There may be ten at most.
export const notApplicable: Record<string, string> = {
  a25: "looks into the private heap of timers; src/runtime/timers.test.ts covers the rebuild",
  e25: "Python sets __context__ on an exception raised while another is handled, and JavaScript does not",
  i10: "CPython's default filter hides ResourceWarning, and the runtime has no filters to show it",
};
