// Owns the choice of a view of the run: one at a time, or none.
import styles from "./Inspector.module.css";

export const viewNames = {
  lanes: "Lanes",
  loop: "Event loop",
  why: "Why is it waiting?",
  sequence: "Sequence",
  cost: "Cost",
} as const;

export type ViewName = keyof typeof viewNames;
const names = Object.keys(viewNames) as ViewName[];

interface ViewSwitchProps {
  chosen: ViewName | null;
  onChoose: (view: ViewName | null) => void;
}

export function ViewSwitch({ chosen, onChoose }: ViewSwitchProps) {
  return (
    <div className={styles["switch"]} role="group" aria-label="Views">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className={styles["choice"]}
          aria-expanded={name === chosen}
          onClick={() => onChoose(name === chosen ? null : name)}
        >
          {viewNames[name]}
        </button>
      ))}
    </div>
  );
}
