// Owns an example of the reference in the page: a few lines with Run, and what they print. It has no twin to compare with.
import { useMemo } from "react";
import type { ExampleData } from "../../engines";
import { CodeListing } from "../CodeListing";
import { Complaints } from "../Complaints";
import { CopyButton } from "../CopyButton";
import { Icon } from "../icons";
import { Lines, useToldLines } from "../Output";
import { compiledRun, warmEngine } from "../page-engine";
import { FailureReport } from "../Report";
import { isBusy } from "../player-state";
import { usePlayer } from "../use-player";
import styles from "./Example.module.css";

/** What is written under the code, where the run has no lines to say it. */
function noteOf(phase: string, hasLines: boolean): string | null {
  if (phase === "loading") return "Starting…";
  if (phase === "done" && !hasLines) return "It printed nothing.";
  return null;
}

export function Example({ data }: { data: string }) {
  const { listing, code } = useMemo(() => JSON.parse(data) as ExampleData, [data]);
  const { state, run, stop } = usePlayer();
  const lines = useToldLines(state);
  const busy = isBusy(state);
  const note = noteOf(state.phase, lines.length > 0);
  const begin = () => {
    run(
      { engine: { name: "corolla", version: "" }, raises: null, skipWaits: true },
      compiledRun({ language: "typescript", code, era: null }),
    );
  };
  return (
    <section aria-label="Example" data-state={state.phase} className={styles["example"]}>
      <div className={styles["code"]}>
        <CodeListing listing={listing} label="TypeScript code" />
        <div className={styles["corner"]}>
          <button
            type="button"
            className={styles["run"]}
            onClick={busy ? stop : begin}
            onPointerEnter={warmEngine}
            onFocus={warmEngine}
          >
            <Icon name={busy ? "stop" : "run"} />
            {busy ? "Stop" : "Run"}
          </button>
          <CopyButton label="Copy code" look="icon" text={() => listing.source} />
        </div>
      </div>
      {state.phase === "failed" && <FailureReport failure={state.failure} isEdited={false} />}
      {state.phase === "stopped" && <p className={styles["note"]}>{state.sentence}</p>}
      <div
        role="log"
        aria-label="Output"
        aria-live="polite"
        className={styles["log"]}
        hidden={state.phase === "idle"}
      >
        {lines.length > 0 && <Lines lines={lines} />}
        {note !== null && <p className={styles["note"]}>{note}</p>}
      </div>
      <Complaints state={state} />
    </section>
  );
}
