// Owns the filters beside the list: groups of choices, each with the number of events it would show.
import { memo, useId, useState, type ReactNode } from "react";
import { KINDS, KIND_LABELS, WEIGHTS, type Release } from "../event";
import type { Choices, FacetCounts } from "../facets";
import { SORTS, type HistoryState, type Sort } from "../url-state";
import { formatVersionRange, isSingle, parseVersionRange } from "../versions";
import { FilterGroup } from "./FilterGroup";
import styles from "./Filters.module.css";
import { RangeChoice } from "./RangeChoice";
import { KindMark } from "./KindMark";

interface FiltersProps {
  choices: Choices;
  /** In force, whether chosen or not. */
  sort: Sort;
  counts: FacetCounts;
  releases: readonly Release[];
  peps: readonly number[];
  onChoose: (change: Partial<HistoryState>) => void;
}

const SORT_LABELS: Record<Sort, string> = {
  oldest: "Oldest first",
  newest: "Newest first",
  relevance: "Best match first",
};

const WEIGHT_LABELS = { main: "Main", minor: "Minor" };

export const Filters = memo(function Filters(props: FiltersProps): ReactNode {
  const { choices, sort, counts, releases, peps, onChoose } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const singles = choices.pythons.filter(isSingle).map(formatVersionRange);
  return (
    <div data-needs-script="" className={styles["filters"]}>
      <button
        type="button"
        className={styles["toggle"]}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Filters
      </button>
      <div id={id} className={styles["groups"]} data-open={open}>
        <FilterGroup
          legend="Kind"
          options={KINDS.map((kind) => ({
            value: kind,
            label: KIND_LABELS[kind],
            count: counts.kinds.get(kind) ?? 0,
            mark: <KindMark kind={kind} size={13} />,
          }))}
          chosen={choices.kinds}
          onChange={(kinds) => onChoose({ kinds })}
        />
        <FilterGroup
          legend="Release"
          dense
          options={releases.map(({ python, planned }) => ({
            value: python,
            label: python,
            count: counts.pythons.get(python) ?? 0,
            ...(planned && { hint: "planned" }),
          }))}
          chosen={singles}
          onChange={(pythons) =>
            onChoose({
              pythons: [
                ...choices.pythons.filter((range) => !isSingle(range)),
                ...pythons.map(parseVersionRange).filter((range) => range !== null),
              ],
            })
          }
        />
        <RangeChoice
          releases={releases}
          range={choices.pythons.find((range) => !isSingle(range)) ?? null}
          onChange={(range) => onChoose({ pythons: range ? [range] : [] })}
        />
        <FilterGroup
          legend="PEP"
          dense
          folded
          options={peps.map((pep) => ({ value: pep, label: String(pep), count: counts.peps.get(pep) ?? 0 }))}
          chosen={choices.peps}
          onChange={(chosen) => onChoose({ peps: chosen })}
        />
        <FilterGroup
          legend="Weight"
          options={WEIGHTS.map((weight) => ({
            value: weight,
            label: WEIGHT_LABELS[weight],
            count: counts.weights.get(weight) ?? 0,
          }))}
          chosen={choices.weights}
          onChange={(weights) => onChoose({ weights })}
        />
        <label className={styles["sort"]}>
          Order
          <select
            value={sort}
            onChange={(event) =>
              onChoose({ sort: SORTS.find((each) => each === event.target.value) ?? null })
            }
          >
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {SORT_LABELS[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
});
