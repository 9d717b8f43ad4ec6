// Owns the mark inside pages: a corolla of five petals, one of them in motion. `static/img/favicon.svg` is the same drawing.
import type { ReactNode } from "react";

const petal =
  "M0-2.2C-2.6-4-5-6.6-4.9-9.6C-4.8-12.2-2-13.4 0-15.2C2-13.4 4.8-12.2 4.9-9.6C5-6.6 2.6-4 0-2.2Z";

/** The petal at 64 degrees has left its place at 72: a task that runs. */
const turns = ["rotate(0)", "rotate(144)", "rotate(216)", "rotate(288)", "rotate(64) translate(0 -2.6)"];

export default function Mark({ className }: { className?: string | undefined }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
      <g transform="translate(14.9 17.2)">
        {turns.map((turn) => (
          <path key={turn} d={petal} transform={turn} />
        ))}
      </g>
    </svg>
  );
}
