// Owns the drawing of the axis: every event as a mark on its day, the years under them, how long each release lived.
import { memo, useMemo, type ReactNode } from "react";
import {
  layLandmarks,
  layLifelines,
  pileUp,
  positionOf,
  within,
  yearTicks,
  type AxisSpan,
  type Landmark,
  type Lifeline,
} from "../axis-layout";
import { toYears } from "../dates";
import type { Chapter, HistoryEvent } from "../event";
import styles from "./Axis.module.css";
import { KindMark } from "./KindMark";

interface AxisDrawingProps {
  events: readonly HistoryEvent[];
  chapters: readonly Chapter[];
  span: AxisSpan;
  /** In pixels. */
  width: number;
  /** Ids of the events in the list; the others stay on the axis, pale. */
  shown: ReadonlySet<string>;
  current: string | null;
}

/** Below it, a phone. */
const NARROW = 600;
/** A stretch of so many years has room for larger marks. */
const CLOSE = 7;
const LANE = 16;
const RULER = 22;
const LABEL_ROOM = 38;
/** Of a name on the axis: the width of a letter, and the height of a line. */
const LETTER = 5.6;
const LINE = 14;

export const AxisDrawing = memo(function AxisDrawing(props: AxisDrawingProps): ReactNode {
  const { events, chapters, span, width, shown, current } = props;
  const { pitch, maxRows } = sizesFor(width, span);
  const { placed, lifelines, landmarks } = useMemo(() => {
    const held = within(
      span,
      events,
      chapters.flatMap((chapter) => chapter.releases),
    );
    const piled = pileUp(held.events, span, Math.floor(width / pitch), maxRows);
    return {
      placed: piled,
      landmarks: layLandmarks(piled, pitch, width, LETTER),
      lifelines: layLifelines(held.releases, span, 8 / width),
    };
  }, [events, chapters, span, width, pitch, maxRows]);
  const names = LINE * Math.max(0, ...landmarks.map(({ lane }) => lane + 1));
  const ground = names + pitch * (1 + Math.max(4, ...placed.map(({ row }) => row + 1)));
  const lanes = 1 + Math.max(0, ...lifelines.map(({ lane }) => lane));
  const height = ground + RULER + lanes * LANE;

  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="presentation">
      {/* A second way to the list for a pointer; everything in it stands in the list, in words. */}
      <g aria-hidden="true">
        <Planned chapters={chapters} span={span} width={width} height={height} />
        <path className={styles["ground"]} d={`M0 ${ground}H${width}`} />
        <Years span={span} width={width} ground={ground} />
        {landmarks.map(({ event, x, lane, height: pile }) => (
          <path
            key={event.id}
            className={styles["leader"]}
            d={`M${x} ${names - LINE * lane}V${ground - (pile + 0.5) * pitch}`}
          />
        ))}
        {landmarks.map((landmark) => (
          <Name
            key={landmark.event.id}
            landmark={landmark}
            y={names - LINE * landmark.lane - 4}
            shown={shown.has(landmark.event.id)}
          />
        ))}
        {placed.map(({ event, column, row }) => (
          <Mark
            key={event.id}
            event={event}
            x={(column + 0.5) * pitch}
            y={ground - (row + 0.8) * pitch}
            size={event.weight === "main" ? pitch - 1 : pitch - 3}
            shown={shown.has(event.id)}
            current={event.id === current}
          />
        ))}
      </g>
      <g role="group" aria-label="Releases and how long they lived">
        {lifelines.map((lifeline) => (
          <Life
            key={lifeline.release.python}
            lifeline={lifeline}
            chapter={chapterOf(chapters, lifeline)}
            width={width}
            top={ground + RULER}
          />
        ))}
      </g>
    </svg>
  );
});

/** The edge of a mark with its air, and how many stand on one another. */
function sizesFor(width: number, span: AxisSpan): { pitch: number; maxRows: number } {
  const close = span.to - span.from <= CLOSE;
  if (width < NARROW) return { pitch: close ? 10 : 7, maxRows: close ? 10 : 14 };
  return { pitch: close ? 15 : 11, maxRows: close ? 10 : 11 };
}

function chapterOf(chapters: readonly Chapter[], { release }: Lifeline): string {
  return chapters.find((chapter) => chapter.releases.includes(release))?.slug ?? "";
}

function Years({ span, width, ground }: { span: AxisSpan; width: number; ground: number }): ReactNode {
  const ticks = yearTicks(span);
  return ticks.map(({ year, position }, i) => {
    const next = ticks[i + 1] ?? ticks[i - 1];
    const room = next ? Math.abs(positionOf(next.year, span) - position) * width : width;
    const step = [1, 2, 5, 10].find((each) => each * room >= LABEL_ROOM) ?? 20;
    const labelled = year % step === 0 && position * width < width - LABEL_ROOM / 2;
    return (
      <g key={year} transform={`translate(${position * width} ${ground})`}>
        <path className={styles["tick"]} d={`M0 0V${labelled ? 6 : 3}`} />
        {labelled && (
          <text className={styles["year"]} x={2} y={15}>
            {year}
          </text>
        )}
      </g>
    );
  });
}

/** From the day of the first release that is not out. */
function Planned(props: {
  chapters: readonly Chapter[];
  span: AxisSpan;
  width: number;
  height: number;
}): ReactNode {
  const { chapters, span, width, height } = props;
  const first = chapters.flatMap((chapter) => chapter.releases).find(({ planned }) => planned);
  if (!first) return null;
  const x = positionOf(toYears(first.date), span) * width;
  return x < width && <rect className={styles["planned"]} x={x} width={width - x} height={height} />;
}

interface NameProps {
  landmark: Landmark;
  y: number;
  shown: boolean;
}

function Name({ landmark: { event, name, start, end }, y, shown }: NameProps): ReactNode {
  return (
    <a href={`#${event.id}`} tabIndex={-1} className={shown ? styles["event"] : styles["pale"]}>
      <text className={styles["name"]} x={(start + end) / 2} y={y} textAnchor="middle">
        {name}
      </text>
    </a>
  );
}

interface MarkProps {
  event: HistoryEvent;
  x: number;
  y: number;
  size: number;
  shown: boolean;
  current: boolean;
}

const Mark = memo(function Mark({ event, x, y, size, shown, current }: MarkProps): ReactNode {
  // One that is not in the list only turns pale: to take it out would cost more than the answer may.
  return (
    <a href={`#${event.id}`} tabIndex={-1} className={shown ? styles["event"] : styles["pale"]}>
      <title>{`${event.title} (${event.python ?? event.date.slice(0, 4)})`}</title>
      {current && <circle className={styles["current"]} cx={x} cy={y} r={size * 0.85} />}
      <KindMark kind={event.kind} size={size} x={x - size / 2} y={y - size / 2} />
    </a>
  );
});

interface LifeProps {
  lifeline: Lifeline;
  chapter: string;
  width: number;
  top: number;
}

function Life({ lifeline: { release, start, end, lane }, chapter, width, top }: LifeProps): ReactNode {
  const y = top + lane * LANE + 11;
  const cramped = start * width > width - LABEL_ROOM;
  const name = `Python ${release.python}, ${release.date.slice(0, 4)} to ${release.endOfLife.slice(0, 4)}${release.planned ? ", planned" : ""}`;
  return (
    <a href={`#${chapter}`} className={styles["life"]} aria-label={name}>
      <rect
        className={styles["target"]}
        x={start * width}
        y={y - 12}
        width={(end - start) * width}
        height={LANE}
      />
      <path
        className={release.planned ? styles["plannedLine"] : styles["line"]}
        d={`M${start * width} ${y}H${end * width}`}
      />
      {start > 0 && <circle className={styles["birth"]} cx={start * width} cy={y} r={2.5} />}
      {end < 1 && <path className={styles["end"]} d={`M${end * width} ${y - 3}v6`} />}
      <text
        className={styles["release"]}
        x={cramped ? width : start * width + 5}
        y={y - 3}
        textAnchor={cramped ? "end" : "start"}
      >
        {release.python}
      </text>
    </a>
  );
}
