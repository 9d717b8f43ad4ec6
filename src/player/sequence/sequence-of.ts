// Owns the reading of a trace as a sequence diagram: messages between event loop, tasks and coroutines.
import type { Trace } from "../../runtime";
import { Calls } from "./calls";
import type { Diagram, ParticipantKey, Step } from "./diagram";
import { linesFor } from "./lines";
import { participantsOf, withoutIdleProgram } from "./participants";

export function sequenceOf(trace: Trace): Diagram {
  const participants = participantsOf(trace.events);
  const names = new Map(participants.map(({ key, kind, name }) => [key, { kind, name }]));
  const nameOf = (key: ParticipantKey): string => {
    const known = names.get(key);
    if (known === undefined) return key;
    return known.kind === "loop" || known.kind === "program" ? `the ${known.name}` : known.name;
  };

  const calls = new Calls();
  const steps: Step[] = [];
  trace.events.forEach((event, index) => {
    for (const line of linesFor(event, calls, nameOf)) {
      const sentence = line.sentence.replace(/^the /, "The ");
      steps.push({ ...line, sentence, event: index, time: event.time });
    }
    calls.follow(event);
  });
  return { participants: withoutIdleProgram(participants, steps), steps };
}
