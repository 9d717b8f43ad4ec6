// Owns one group of choices: a fieldset of checkboxes, folded when it is long.
import clsx from "clsx";
import type { ReactNode } from "react";
import styles from "./Filters.module.css";

interface Option<T> {
  value: T;
  label: string;
  count: number;
  mark?: ReactNode;
  hint?: string;
}

interface FilterGroupProps<T> {
  legend: string;
  options: readonly Option<T>[];
  chosen: readonly T[];
  /** Several choices in a row, for short labels. */
  dense?: boolean;
  /** Behind a word until asked for, or until something in it is chosen. */
  folded?: boolean;
  onChange: (chosen: T[]) => void;
}

export function FilterGroup<T extends string | number>(props: FilterGroupProps<T>): ReactNode {
  const { legend, options, chosen, dense = false, folded = false, onChange } = props;
  const boxes = (
    <ul className={clsx(styles["options"], dense && styles["dense"])}>
      {options.map(({ value, label, count, mark, hint }) => {
        const checked = chosen.includes(value);
        return (
          <li key={value}>
            <label className={clsx(styles["option"], count === 0 && !checked && styles["none"])}>
              <input
                type="checkbox"
                checked={checked}
                onChange={() =>
                  onChange(checked ? chosen.filter((each) => each !== value) : [...chosen, value])
                }
              />
              {mark}
              <span className={styles["label"]}>{label}</span>
              {hint && <span className={styles["hint"]}>{hint}</span>}{" "}
              <span className={styles["count"]}>{count}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
  return (
    <fieldset className={styles["group"]}>
      <legend>{legend}</legend>
      {folded ? (
        <details open={chosen.length > 0}>
          <summary>All {options.length}</summary>
          {boxes}
        </details>
      ) : (
        boxes
      )}
    </fieldset>
  );
}
