import { type KeyboardEvent, useId } from "react";

import type { GapMark } from "./gap-marks";
import classes from "./gap-shades.module.css";

interface Props {
  marks: readonly GapMark<unknown>[];
  /** Of what is shaded, in pixels. */
  width: number;
  /** Index of the mark that is told of; -1 for none. */
  chosen: number;
  onChoose: (index: number) => void;
  /** What is said of the chosen one. */
  words: string;
  /** Names them all. */
  label: string;
}

/**
 * The hatching that covers gaps. It lies over the chart instead of in it, and is one path: hundreds of gaps are not drawn
 * one by one with each report of viewers. Arrow keys go from one to the next.
 */
export function GapShades(props: Props) {
  const { marks, width, chosen, onChoose, words, label } = props;
  const hatch = useId();
  const mark = marks[chosen];
  const last = marks.length - 1;
  const step = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onChoose(-1);
    if (key === "ArrowLeft") onChoose(Math.max(0, chosen - 1));
    if (key === "ArrowRight") onChoose(Math.min(last, chosen + 1));
  };
  return (
    <div
      className={classes.root}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={marks.length}
      aria-valuenow={(chosen < 0 ? last : chosen) + 1}
      aria-valuetext={words}
      onKeyDown={step}
      onFocus={() => {
        if (chosen < 0) onChoose(last);
      }}
      onBlur={() => {
        onChoose(-1);
      }}
    >
      <svg className={classes.shades} aria-hidden="true">
        <pattern
          id={hatch}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M1 0V4" stroke="var(--lt-bad)" strokeWidth="1.2" />
        </pattern>
        <path className={classes.ground} d={pathOf(marks, width)} />
        <path fill={`url(#${hatch})`} d={pathOf(marks, width)} />
        {mark && <path className={classes.chosen} d={pathOf([mark], width)} />}
      </svg>
    </div>
  );
}

/** Taller than any chart; what is too much is cut off. */
const TALL = 1000;

function pathOf(marks: readonly GapMark<unknown>[], width: number): string {
  return marks
    .map(({ start, end }) => {
      const left = (width * start).toFixed(1);
      const wide = (width * (end - start)).toFixed(1);
      return `M${left} 0h${wide}v${String(TALL)}h-${wide}z`;
    })
    .join("");
}
