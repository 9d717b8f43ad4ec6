// Owns the icons of the player, drawn on a grid of 16.
const paths = {
  run: "M4 2.5v11l9-5.5z",
  stop: "M3.5 3.5h9v9h-9z",
  skip: "M3 3v10l6-5zM9 3v10l6-5z",
  reset: "M8 3a5 5 0 1 1-4.6 3M3 2.5V6h3.5",
  edit: "M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3zM9 4.7L11.3 7",
  copy: "M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3",
  done: "M3 8.5l3.2 3.2L13 4.8",
} as const;

const filled: readonly string[] = ["run", "stop", "skip"];

export type IconName = keyof typeof paths;

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
