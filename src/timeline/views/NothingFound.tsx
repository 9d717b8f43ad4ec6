// Owns the page with nothing on it: what was tried, and the nearest thing there is.
import type { ReactNode } from "react";
import type { Answer } from "../search";
import { isFiltered, type HistoryState } from "../url-state";
import { EventList } from "./EventList";
import styles from "./History.module.css";

interface NothingFoundProps {
  state: HistoryState;
  instead: NonNullable<Answer["instead"]>;
  onWithoutFilters: () => void;
}

export function NothingFound({ state, instead, onWithoutFilters }: NothingFoundProps): ReactNode {
  const text = state.text.trim();
  const filtered = isFiltered(state);
  return (
    <div className={styles["nothing"]}>
      <p>
        No event has {text === "" ? "all that was chosen" : `“${text}”`}
        {text !== "" && filtered && " among those chosen"}. It was looked for in titles, summaries, names,
        PEPs, releases and issue numbers{text !== "" && ", with slips of the finger forgiven"}.
      </p>
      {filtered && instead.withoutFilters > 0 && (
        <p>
          <button type="button" className={styles["button"]} onClick={onWithoutFilters}>
            Drop the filters: {instead.withoutFilters} {instead.withoutFilters === 1 ? "event" : "events"}
          </button>
        </p>
      )}
      {instead.nearest.length > 0 && (
        <>
          <h2 className={styles["nearest"]}>The nearest</h2>
          <EventList found={instead.nearest} chapters={null} current={null} />
        </>
      )}
    </div>
  );
}
