// Owns what stands under the axis: what the search has to say, the events found, or what comes near.
import { memo, useMemo, useState, type ReactNode } from "react";
import type { Chapter } from "../event";
import type { Answer } from "../search";
import { effectiveSort, type HistoryState } from "../url-state";
import { EventList } from "./EventList";
import styles from "./History.module.css";
import { NothingFound } from "./NothingFound";
import { useGrowing } from "./use-growing";

interface ResultsProps {
  told: { state: HistoryState; answer: Answer };
  chapters: readonly Chapter[];
  current: string | null;
  onWithoutFilters: () => void;
}

/** More than there are: all are shown. Of thousands, a few screens are, and the rest when somebody asks. */
const MOST_AT_ONCE = 300;
const FIRST_OF_MANY = 40;
/** About as many as a tall screen holds under the axis, and about how high one is. */
const FIRST_SCREEN = 8;
const CARD_HEIGHT = "8rem";

export const Results = memo(function Results(props: ResultsProps): ReactNode {
  const { told, chapters, current, onWithoutFilters } = props;
  const { state, answer } = told;
  const [all, setAll] = useState(false);
  const notes = [
    ...answer.corrections.map(({ typed, used }) => `Nothing is called “${typed}”; showing “${used}”.`),
    ...answer.notes,
  ];
  const found = useMemo(
    () => (all || answer.found.length <= MOST_AT_ONCE ? answer.found : answer.found.slice(0, FIRST_OF_MANY)),
    [answer, all],
  );
  const drawn = useGrowing(found, FIRST_SCREEN);
  const byChapter = effectiveSort(state) !== "relevance";
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles["note"]}>
          {note}
        </p>
      ))}
      {answer.instead ? (
        <NothingFound state={state} instead={answer.instead} onWithoutFilters={onWithoutFilters} />
      ) : (
        <EventList found={drawn} chapters={byChapter ? chapters : null} current={current} />
      )}
      {drawn.length < found.length && (
        // The page keeps its height, so that whoever has scrolled down stays there.
        <div data-to-come="" style={{ height: `calc(${found.length - drawn.length} * ${CARD_HEIGHT})` }} />
      )}
      {found.length < answer.found.length && (
        <button type="button" className={styles["button"]} onClick={() => setAll(true)}>
          Show all {answer.found.length}
        </button>
      )}
    </>
  );
});
