// Owns the table of all figures: medians in milliseconds, a row for each program.
import type { Result } from "../../../bench/lib/result";
import styles from "./Benchmarks.module.css";

export function AllFigures({ result }: { result: Result }) {
  const runtimes = result.runtimes.filter(({ absent }) => absent === null);
  return (
    <details className={styles["all"]}>
      <summary>All medians, in milliseconds of processor time</summary>
      <div className={styles["scroll"]} role="region" aria-label="All medians" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Program</th>
              {runtimes.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.programs.map(({ name, title }) => (
              <tr key={name}>
                <th scope="row">{title}</th>
                {runtimes.map(({ id }) => (
                  <td key={id}>{medianOf(result, name, id)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles["machine"]}>
        Measured on {result.date}: {result.machine.processor}, {result.machine.system}, Node{" "}
        {result.machine.node}
        {runtimes.map(({ id, title, version }) =>
          version.startsWith("v") || id.startsWith("corolla") ? "" : `, ${title} ${version}`,
        )}
        .
      </p>
    </details>
  );
}

function medianOf(result: Result, program: string, runtime: string): string {
  const figure = result.figures[program]?.[runtime];
  return figure?.type === "measured" ? figure.milliseconds.toFixed(1) : "–";
}
