import { useResizeObserver } from "@mantine/hooks";
import { type PointerEvent, type ReactNode, useState } from "react";

import tip from "./chart-tip.module.css";
import classes from "./gap-layer.module.css";
import { type ChartGap, type GapMark, markAt, marksOf } from "./gap-marks";
import { GapShades } from "./gap-shades";
import { PLOT } from "./plot";

export interface Gaps<Gap extends ChartGap> {
  /** In order of time. */
  gaps: readonly Gap[];
  /** What to say of one, or of several that are too close to be drawn apart. */
  tell: (gaps: readonly Gap[]) => string;
  /** Names all of them. */
  label: string;
}

interface Props<Gap extends ChartGap> extends Gaps<Gap> {
  /** First and last time of the chart. */
  span: ChartGap;
  /** Told the time that is pointed at, and null when none is any more. */
  onPoint: (at: number | null) => void;
  /** The chart. */
  children: ReactNode;
}

const { left: LEFT, right: RIGHT } = PLOT;
/** A thin gap is hard to hit. */
const REACH = 4;
/** Before anything was measured. */
const USUAL_WIDTH = 360;

/** Shades the gaps of a chart, and tells of the one that is pointed at or gone to by keys. */
export function GapLayer<Gap extends ChartGap>(props: Props<Gap>) {
  const { gaps, tell, label, span, onPoint, children } = props;
  const [ref, { width: measured }] = useResizeObserver<HTMLDivElement>();
  const [chosen, setChosen] = useState(-1);
  const width = (measured || USUAL_WIDTH) - LEFT - RIGHT;
  const marks = marksOf(gaps, span, width);
  const mark = marks[chosen];
  const words = mark ? tell(mark.gaps) : "";
  const point = ({ clientX, currentTarget }: PointerEvent) => {
    const { left } = currentTarget.getBoundingClientRect();
    const place = (clientX - left - LEFT) / width;
    setChosen(markAt(marks, place, REACH / width));
    const isInside = place >= 0 && place <= 1;
    onPoint(isInside ? span.from + place * (span.to - span.from) : null);
  };
  return (
    <div
      ref={ref}
      className={classes.root}

      onPointerMove={point}
      onPointerLeave={() => {
        setChosen(-1);
        onPoint(null);
      }}
    >
      {children}
      {marks.length > 0 && (
        <GapShades
          {...{ marks, width, chosen, words, label }}
          onChoose={setChosen}
        />
      )}
      {mark && (
        <div
          className={`${tip.root ?? ""} ${classes.tip ?? ""}`}
          style={placeOf(mark)}
        >
          {words}
        </div>
      )}
    </div>
  );
}

/** At the middle of the mark, and never over the edge. */
function placeOf({ start, end }: GapMark<unknown>) {
  const share = (start + end) / 2;
  const beside = String(LEFT + RIGHT);
  return {
    left: `calc(${String(LEFT)}px + (100% - ${beside}px) * ${String(share)})`,
    transform: `translateX(-${String(100 * share)}%)`,
  };
}
