// Owns a result as text: milliseconds of Corolla, and for each other runtime how many times as long it took.
import type { Figure } from "./rounds";
import type { Result } from "./result";

const noFigure = "·";

/** A Markdown table, readable as it stands. */
export function tableOf({ runtimes, programs, figures }: Result): string {
  const [base, ...others] = runtimes.filter(({ absent }) => absent === null);
  if (base === undefined) return "Nothing was measured.";
  const head = ["program", `${base.title}, ms`, ...others.map(({ title }) => title)];
  const rows = programs.map(({ name }) => {
    const own = figures[name]?.[base.id];
    return [name, millisecondsOf(own), ...others.map(({ id }) => ratioText(figures[name]?.[id], own))];
  });
  return markdown([head, ...rows]);
}

function millisecondsOf(figure: Figure | undefined): string {
  return figure?.type === "measured" ? figure.milliseconds.toFixed(1) : noFigure;
}

function ratioText(figure: Figure | undefined, base: Figure | undefined): string {
  if (figure?.type !== "measured") return noFigure;
  if (base?.type !== "measured") return `${figure.milliseconds.toFixed(1)} ms`;
  return `${(figure.milliseconds / base.milliseconds).toFixed(2)}×`;
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${cells.join(" | ")} |`;
  });
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  lines.splice(1, 0, `| ${rule.join(" | ")} |`);
  return lines.join("\n");
}
