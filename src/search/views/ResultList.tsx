// Owns the results as a list box: parts by kind, and in each the places, one of which is the active one.
import clsx from "clsx";
import { memo, useId, type MouseEvent, type ReactNode } from "react";
import { markTerms } from "../../words";
import { excerptOf } from "../excerpt";
import type { Found } from "../find";
import type { Part, Row } from "../rows";
import styles from "./ResultList.module.css";
import { Segments } from "./Segments";

interface ResultListProps {
  id: string;
  parts: readonly Part[];
  /** Counted through all parts. */
  active: number;
  texts: readonly string[] | null;
  /** The address of the site, with a slash at its end. */
  root: string;
  onOpen: (row: Row) => void;
  onPoint: (index: number) => void;
}

export function rowId(list: string, index: number): string {
  return `${list}-${index}`;
}

export const ResultList = memo(function ResultList(props: ResultListProps): ReactNode {
  const { id, parts, active, texts, root, onOpen, onPoint } = props;
  const labels = useId();
  let index = 0;
  return (
    <div id={id} role="listbox" aria-label="Results" className={styles["list"]}>
      {parts.map(({ label, rows }, part) => (
        <div key={label} role="group" aria-labelledby={`${labels}-${part}`}>
          <div id={`${labels}-${part}`} className={styles["label"]}>
            {label}
          </div>
          {rows.map((row) => {
            const own = index++;
            const option = {
              id: rowId(id, own),
              role: "option",
              "aria-selected": own === active,
              tabIndex: -1,
              onPointerMove: () => onPoint(own),
            };
            if (row.type === "more") {
              return (
                <div key="more" {...option} className={styles["more"]} onClick={() => onOpen(row)}>
                  {row.count} more in {label}
                </div>
              );
            }
            return (
              <a
                key={row.found.number}
                {...option}
                href={root + row.found.place.path}
                className={styles["place"]}
                onClick={(event) => {
                  if (isModified(event)) return;
                  event.preventDefault();
                  onOpen(row);
                }}
              >
                <Place found={row.found} text={texts?.[row.found.number] ?? ""} />
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
});

const Place = memo(function Place({ found, text }: { found: Found; text: string }): ReactNode {
  const { place, terms } = found;
  const isCode = place.kind === "api";
  return (
    <>
      <span className={clsx(styles["title"], isCode && styles["code"])}>
        {place.heading !== "" && <span className={styles["page"]}>{place.page} › </span>}
        <Segments of={markTerms(place.heading === "" ? place.page : place.heading, terms)} />
      </span>
      <span className={styles["excerpt"]}>
        <Segments of={excerptOf(text, terms)} />
      </span>
    </>
  );
});

/** Meant for another tab or window. */
function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
