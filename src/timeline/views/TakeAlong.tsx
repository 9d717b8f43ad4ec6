// Owns taking the history along: what is filtered as a file, all of it at an address, and feeds of the kinds chosen.
import useBaseUrl from "@docusaurus/useBaseUrl";
import { memo, type ReactNode } from "react";
import { KINDS, KIND_LABELS, type HistoryEvent, type Kind, type Release } from "../event";
import styles from "./TakeAlong.module.css";

interface TakeAlongProps {
  events: readonly HistoryEvent[];
  releases: readonly Release[];
  /** Chosen among the filters; none is all of them. */
  kinds: readonly Kind[];
}

/** Few take something along, and only they load what writes it. */
const loadWriters = () => import("../published");

const SCHEMA = "history.schema.json";

export const TakeAlong = memo(function TakeAlong({ events, releases, kinds }: TakeAlongProps): ReactNode {
  const all = useBaseUrl("history.json");
  const schema = useBaseUrl(SCHEMA);
  const feeds = useBaseUrl("history/feeds/");
  const page = () => window.location.origin + window.location.pathname;
  const saveJson = async () => {
    const { publishHistory } = await loadWriters();
    const places = { page: page(), schema: new URL(schema, window.location.href).href };
    save(
      "history.json",
      "application/json",
      JSON.stringify(publishHistory(events, releases, places), null, 2),
    );
  };
  const saveCsv = async () => {
    const { publishEvents, toCsv } = await loadWriters();
    save("history.csv", "text/csv", toCsv(publishEvents(events, page())));
  };
  return (
    <aside aria-label="Take it along" className={styles["along"]}>
      <p data-needs-script="">
        These {events.length} events as{" "}
        <button type="button" onClick={() => void saveJson()}>
          JSON
        </button>{" "}
        <button type="button" onClick={() => void saveCsv()}>
          CSV
        </button>
      </p>
      <p>
        All of them: <a href={all}>history.json</a>, with its <a href={schema}>schema</a>.
      </p>
      <p>
        Feeds:{" "}
        {(kinds.length > 0 ? kinds : KINDS).map((kind) => (
          <span key={kind} className={styles["feed"]}>
            {KIND_LABELS[kind]}{" "}
            <a href={`${feeds}${kind}.rss.xml`} aria-label={`${KIND_LABELS[kind]}, RSS`}>
              RSS
            </a>{" "}
            <a href={`${feeds}${kind}.atom.xml`} aria-label={`${KIND_LABELS[kind]}, Atom`}>
              Atom
            </a>{" "}
            <a href={`${feeds}${kind}.json`} aria-label={`${KIND_LABELS[kind]}, JSON feed`}>
              JSON
            </a>
          </span>
        ))}
      </p>
    </aside>
  );
});

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // The download has taken what it needs by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
