// Owns choosing a range of releases, from one to another; either end may be left open.
import type { ReactNode } from "react";
import type { Release } from "../event";
import { parseVersionRange, type VersionRange } from "../versions";
import styles from "./Filters.module.css";

interface RangeChoiceProps {
  releases: readonly Release[];
  range: VersionRange | null;
  onChange: (range: VersionRange | null) => void;
}

const OPEN = "";

export function RangeChoice({ releases, range, onChange }: RangeChoiceProps): ReactNode {
  const from = range?.from ?? OPEN;
  const to = range?.to ?? OPEN;
  // Through the text of a range, which puts ends in the wrong order right.
  const choose = (ends: { from: string; to: string }) =>
    onChange(parseVersionRange(`${ends.from}..${ends.to}`));
  const options = releases.map(({ python }) => (
    <option key={python} value={python}>
      {python}
    </option>
  ));
  return (
    <fieldset className={styles["group"]}>
      <legend>Range</legend>
      <div className={styles["range"]}>
        <label>
          from
          <select
            aria-label="From"
            value={from}
            onChange={(event) => choose({ from: event.target.value, to })}
          >
            <option value={OPEN}>any</option>
            {options}
          </select>
        </label>
        <label>
          to
          <select aria-label="To" value={to} onChange={(event) => choose({ from, to: event.target.value })}>
            <option value={OPEN}>any</option>
            {options}
          </select>
        </label>
      </div>
    </fieldset>
  );
}
