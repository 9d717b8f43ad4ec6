// Owns the axis as one meets it: the drawing in its width, and zooming in by dragging across it, and out again.
import { memo, useMemo, type ReactNode } from "react";
import { releasesBetween, yearAt, type AxisSpan } from "../axis-layout";
import type { Chapter, HistoryEvent } from "../event";
import type { VersionRange } from "../versions";
import styles from "./Axis.module.css";
import { AxisDrawing } from "./AxisDrawing";
import { Legend } from "./Legend";
import { useBrush } from "./use-brush";
import { useWidth } from "./use-width";

interface AxisProps {
  events: readonly HistoryEvent[];
  chapters: readonly Chapter[];
  span: AxisSpan;
  zoomed: boolean;
  shown: ReadonlySet<string>;
  current: string | null;
  /** `null`: back to the whole axis. */
  onZoom: (range: VersionRange | null) => void;
}

/** What the page without JavaScript, and the first frame, are drawn for. */
const DRAWN_FOR = 1080;

export const Axis = memo(function Axis(props: AxisProps): ReactNode {
  const { events, chapters, span, zoomed, shown, current, onZoom } = props;
  const [ref, width] = useWidth(DRAWN_FOR);
  const releases = useMemo(() => chapters.flatMap((chapter) => chapter.releases), [chapters]);
  const brush = useBrush((from, to) => {
    const range = releasesBetween(releases, yearAt(from, span), yearAt(to, span));
    if (range) onZoom(range);
  });
  return (
    <div className={styles["axis"]}>
      <div ref={ref} className={styles["paper"]} {...brush.handlers}>
        <AxisDrawing
          events={events}
          chapters={chapters}
          span={span}
          width={width}
          shown={shown}
          current={current}
        />
        {brush.band && (
          <div
            className={styles["band"]}
            style={{
              left: `${brush.band.from * 100}%`,
              width: `${(brush.band.to - brush.band.from) * 100}%`,
            }}
          />
        )}
      </div>
      <div className={styles["caption"]}>
        <Legend />
        <p data-needs-script="">
          {zoomed ? (
            <button type="button" onClick={() => onZoom(null)}>
              Show the whole axis
            </button>
          ) : (
            <span className={styles["hint"]}>Drag across the axis to zoom in.</span>
          )}
        </p>
      </div>
    </div>
  );
});
