// Owns an example of the reference in the page: a few lines with Run, and what they print. It has no twin to compare with.
import { useMemo } from "react";
import type { ExampleData } from "../../engines";
import { CodeListing } from "../CodeListing";
import { CopyButton } from "../CopyButton";
import { Findings } from "../findings/Findings";
import { Icon } from "../icons";
import { Rows, useTold } from "../Output";
import { engineRun, warmEngine } from "../page-engine";
import { FailureReport } from "../Report";
import { isBusy, toldOf } from "../player-state";
import { rowsOf } from "../session";
import { useLink } from "../share/use-link";
import { usePlayer } from "../use-player";
import styles from "./Example.module.css";

const warm = () => warmEngine("typescript");

/** What an example is in the playground, beside its code: it has no twin. */
const shared = {
  title: "An example of the reference",
  era: null,
  form: "script",
  language: "typescript",
  python: "# An example of the reference has no Python twin.\n",
} as const;

/** What is written under the code, where the run has no lines to say it. */
function noteOf(phase: string, hasLines: boolean): string | null {
  if (phase === "loading") return "Starting…";
  if (phase === "done" && !hasLines) return "It printed nothing.";
  return null;
}

export function Example({ data }: { data: string }) {
  const { listing, program, code } = useMemo(() => JSON.parse(data) as ExampleData, [data]);
  const { state, run, stop } = usePlayer();
  const told = useTold(state);
  const rows = useMemo(() => rowsOf(told, listing.source), [told, listing]);
  const { address } = useLink({ ...shared, typescript: program });
  const busy = isBusy(state);
  const note = noteOf(state.phase, rows.rows.length > 0);
  const begin = () => {
    run(
      { engine: { name: "corolla", version: "" }, raises: null, speed: "once" },
      engineRun({ language: "typescript", code, era: null }),
    );
  };
  return (
    <section aria-label="Example" data-state={state.phase} className={styles["example"]}>
      <div className={styles["code"]}>
        <CodeListing listing={listing} prompts={null} label="TypeScript code" />
        <div className={styles["corner"]}>
          <button
            type="button"
            className={styles["run"]}
            onClick={busy ? stop : begin}
            onPointerEnter={warm}
            onFocus={warm}
          >
            <Icon name={busy ? "stop" : "run"} />
            {busy ? "Stop" : "Run"}
          </button>
          <CopyButton label="Copy code" look="icon" text={() => listing.source} />
          {address !== undefined && (
            <a href={address} className={styles["playground"]}>
              Open in the playground
            </a>
          )}
        </div>
      </div>
      {state.phase === "failed" && (
        <FailureReport failure={state.failure} hasBegun source={listing.source} isEdited={false} />
      )}
      {state.phase === "stopped" && <p className={styles["note"]}>{state.sentence}</p>}
      <div
        role="log"
        aria-label="Output"
        aria-live="polite"
        className={styles["log"]}
        hidden={state.phase === "idle"}
      >
        {rows.rows.length > 0 && <Rows rows={rows} />}
        {note !== null && <p className={styles["note"]}>{note}</p>}
      </div>
      <Findings told={toldOf(state)} source={listing.source} onChoose={null} />
    </section>
  );
}
