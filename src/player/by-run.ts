// Owns remembering what was worked out from a run, as long as the run is there: whoever asks next has it at once.
import type { TraceEvent } from "../runtime";

export function byRun<Value>(
  make: (events: readonly TraceEvent[]) => Value,
): (events: readonly TraceEvent[]) => Value {
  const known = new WeakMap<readonly TraceEvent[], { value: Value }>();
  return (events) => {
    const found = known.get(events) ?? { value: make(events) };
    known.set(events, found);
    return found.value;
  };
}
