// Owns the comparison of both engines: it runs the two twins, says whether they tell the same, and shows where they do not.
import { useEffect, useEffectEvent, useState } from "react";
import { corollaEngine, type DownloadProgress, type Language } from "../../engines";
import { type Difference, findDifference } from "../../engines/client";
import type { Trace } from "../../runtime";
import { beginRun } from "../begin-run";
import { formatTime } from "../format-time";
import type { ToolProps } from "../tools/Tools";
import type { TraceSentence } from "../trace-sentences";
import { comparedRows, countCompared } from "./rows";
import { type Ended, runToEnd } from "./run-to-end";
import styles from "./Compare.module.css";

type Runs = Partial<Record<Language, Ended>>;

export function Compare({ snippet, code }: Pick<ToolProps, "snippet" | "code">) {
  const cpython = { name: "cpython", version: snippet.python.version } as const;
  const [runs, setRuns] = useState<Runs>({});
  const [progress, setProgress] = useState<DownloadProgress | null>(null);
  const start = useEffectEvent(() => {
    const stops = (["typescript", "python"] as const).map((language) =>
      runToEnd(beginRun(snippet, language, code[language]), language === "python" ? cpython : corollaEngine, {
        onProgress: setProgress,
        onEnd: (ended) => setRuns((runs) => ({ ...runs, [language]: ended })),
      }),
    );
    return () => stops.forEach((stop) => stop());
  });
  useEffect(() => start(), []);

  const { typescript, python } = runs;
  if (typescript === undefined || python === undefined) {
    return (
      <div className={styles["compare"]}>
        <p role="status">{waitingFor(progress, cpython.version)}</p>
        {progress !== null && <progress aria-label="Download" max={progress.total} value={progress.loaded} />}
      </div>
    );
  }
  if (typescript.type === "no-run" || python.type === "no-run") {
    const failed = [typescript, python].find((ended) => ended.type === "no-run");
    return (
      <div className={styles["compare"]}>
        <p role="alert">{failed?.sentence} There is nothing to compare; press Compare to try again.</p>
      </div>
    );
  }
  return <Result corolla={typescript.trace} cpython={python.trace} />;
}

function waitingFor(progress: DownloadProgress | null, version: string): string {
  if (progress === null || progress.loaded === progress.total) return "Running both twins …";
  const [loaded, total] = [progress.loaded, progress.total].map((bytes) => (bytes / 1e6).toFixed(1));
  return `Loading what the twins run on (CPython ${version}), once: ${loaded} of ${total} MB.`;
}

function Result({ corolla, cpython }: { corolla: Trace; cpython: Trace }) {
  const difference = findDifference(cpython, corolla);
  const rows = comparedRows(corolla, cpython, difference);
  const count = Math.max(countCompared(corolla), countCompared(cpython));
  return (
    <div className={styles["compare"]}>
      <p role="status" data-same={difference === null}>
        {verdict(difference, count)}
      </p>
      <div className={styles["scroll"]} tabIndex={0} role="group" aria-label="Both traces">
        <table>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">TypeScript, on Corolla</th>
              <th scope="col">{`Python, on CPython ${cpython.engine.version}`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, left, right, isDifferent }) => (
              <tr key={number} data-different={isDifferent}>
                <th scope="row">{isDifferent ? `≠ ${number}` : number}</th>
                <td>
                  <Sentence sentence={left} />
                </td>
                <td>
                  <Sentence sentence={right} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {difference === null && rows.length < count && (
        <p>{`The other ${count - rows.length} events are the same, too.`}</p>
      )}
    </div>
  );
}

function verdict(difference: Difference | null, count: number): string {
  if (difference === null) return `Both tell the same ${count} events, in the same order at the same times.`;
  const { after, sentence } = difference;
  const lead =
    after === null ? `All ${count} events are equal.` : `${after} events are equal, then they differ.`;
  return `${lead} The first difference: ${sentence}.`;
}

function Sentence({ sentence }: { sentence: TraceSentence | null }) {
  if (sentence === null) return <span className={styles["nothing"]}>nothing more</span>;
  return (
    <>
      <span className={styles["time"]}>{formatTime(sentence.time)}</span> {sentence.text}
    </>
  );
}
