// Owns the sequence diagram of a run on the page: the drawing, and the same steps as a numbered list.
import { useMemo, type ReactElement } from "react";
import type { SnippetData } from "../../engines";
import type { Trace } from "../../runtime";
import { positionAtEnd, type ViewProps } from "../view";
import { Drawing } from "./Drawing";
import { layoutOf, revealedTo } from "./layout";
import { sequenceOf } from "./sequence-of";
import styles from "./Sequence.module.css";

/** Wide diagrams scroll inside their own figure; up to this many participants fit a phone. */
const participantsOnPhone = 4;
const narrowestColumn = 84;

/** A view of a run: it grows as the run is told. */
export function SequenceView({ trace, position }: ViewProps): ReactElement {
  const diagram = useMemo(() => sequenceOf(trace), [trace]);
  const layout = useMemo(() => layoutOf(diagram), [diagram]);
  const count = diagram.participants.length;
  const told = diagram.steps.filter((step) => step.event < position.shown);
  const scrolls = count > participantsOnPhone;
  const name = `Sequence diagram of ${diagram.participants.map((one) => one.name).join(", ")}. The list below tells the same steps.`;
  return (
    <figure className={styles["figure"]}>
      <div
        className={styles["scroller"]}
        {...(scrolls && { tabIndex: 0, role: "group", "aria-label": "Sequence diagram, scrolls sideways" })}
      >
        <div style={scrolls ? { minWidth: count * narrowestColumn } : undefined}>
          <Drawing layout={layout} revealed={revealedTo(layout, position)} name={name} />
        </div>
      </div>
      <details className={styles["words"]}>
        <summary>The same in words</summary>
        <ol>
          {told.map((step, index) => (
            <li key={index}>{step.sentence}</li>
          ))}
        </ol>
      </details>
    </figure>
  );
}

/** The diagram of the run that the build made: `<Sequence name="compute" />` on a page. */
export function Sequence({ snippet }: { snippet: SnippetData }): ReactElement {
  const trace: Trace = snippet.typescript.trace;
  return <SequenceView trace={trace} position={positionAtEnd(trace.events)} />;
}
