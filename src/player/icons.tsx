// Owns the icons of the player, drawn on a grid of 16.
const paths = {
  run: "M4 2.5v11l9-5.5z",
  stop: "M3.5 3.5h9v9h-9z",
  skip: "M3 3v10l6-5zM9 3v10l6-5z",
  reset: "M8 3a5 5 0 1 1-4.6 3M3 2.5V6h3.5",
  edit: "M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3zM9 4.7L11.3 7",
  copy: "M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3",
  save: "M8 2.5v7M5 7l3 3 3-3M3 13h10",
  done: "M3 8.5l3.2 3.2L13 4.8",
  pause: "M4 3h2.8v10H4zM9.2 3H12v10H9.2z",
  step: "M3 3v10l6.5-5zM11 3h1.8v10H11z",
  back: "M13 3v10L6.5 8zM3.2 3H5v10H3.2z",
  restart: "M14 3.5v9L8.5 8zM8.5 3.5v9L3 8zM1.5 3.5h1.3v9H1.5z",
  end: "M2 3.5v9L7.5 8zM7.5 3.5v9L13 8zM13.2 3.5h1.3v9h-1.3z",
} as const;

export type IconName = keyof typeof paths;

const filled: readonly string[] = ["run", "stop", "skip", "pause", "step", "back", "restart", "end"];

export function Icon({ name }: { name: IconName }) {
  const isFilled = filled.includes(name);
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill={isFilled ? "currentColor" : "none"}
        stroke={isFilled ? "none" : "currentColor"}
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
