// Owns the chart of benchmarks: a table for each runtime, whose bars say how many times as long as Corolla it takes.
import type { Result } from "../../../bench/lib/result";
import styles from "./Benchmarks.module.css";
import { type Bar, type Comparison, comparisonsOf, positionOf, type Row } from "./comparisons";

export function Benchmarks({ result }: { result: Result }) {
  return (
    <div className={styles["charts"]}>
      {comparisonsOf(result).map((comparison) => (
        <Chart key={comparison.id} {...comparison} />
      ))}
    </div>
  );
}

function Chart({ title, version, about, rows }: Comparison) {
  return (
    <table className={styles["chart"]}>
      <caption className={styles["caption"]}>
        <strong>{title}</strong> <span className={styles["version"]}>{version}</span>
        <span className={styles["about"]}>{about}</span>
      </caption>
      <thead className={styles["head"]}>
        <tr>
          <th scope="col">Program</th>
          <th scope="col">Times as long as Corolla</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ChartRow key={row.name} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function ChartRow({ title, outcome }: Row) {
  return (
    <tr>
      <th scope="row" className={styles["program"]}>
        {title}
      </th>
      {outcome.type === "cannot" ? (
        <td className={styles["cannot"]}>{outcome.because}</td>
      ) : (
        <td>
          <div className={styles["figure"]}>
            <Drawn {...outcome.bar} />
            <span className={styles["ratio"]}>{outcome.text}</span>
          </div>
        </td>
      )}
    </tr>
  );
}

/** The number beside it says the same. */
function Drawn({ left, width, isSlower }: Bar) {
  return (
    <span className={styles["track"]} aria-hidden="true">
      <span
        className={isSlower ? styles["slower"] : styles["quicker"]}
        style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }}
      />
      <span className={styles["one"]} style={{ insetInlineStart: `${positionOf(1)}%` }} />
    </span>
  );
}
