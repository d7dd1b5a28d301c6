import { useState } from "react";
import { browser } from "wxt/browser";

import type { SeriesName, Timeline } from "@/lib/model/series";
import { formatFigure, formatRate } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

import { SERIES_LOOKS } from "./series-looks";
import { lanePoints, valueAt } from "./timeline-points";
import classes from "./timeline-table.module.css";

interface Props {
  timeline: Timeline;
  series: readonly SeriesName[];
}

/** The chart in figures, newest first, made only when it is asked for. */
export function TimelineTable({ timeline, series }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={classes.root}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{browser.i18n.getMessage("chart_table")}</summary>
      {isOpen && (
        <div
          className={classes.scroller}
          tabIndex={0}
          role="region"
          aria-label={browser.i18n.getMessage("chart_title")}
        >
          <Rows timeline={timeline} series={series} />
        </div>
      )}
    </details>
  );
}

function Rows({ timeline, series }: Props) {
  const lanes = series.map((name) => ({
    name,
    points: lanePoints(timeline, name),
    format: name === "viewers" ? formatFigure : formatRate,
  }));
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{browser.i18n.getMessage("chart_time")}</th>
          {series.map((name) => (
            <th key={name} scope="col">
              {SERIES_LOOKS[name].name()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {timeline.rates.comments.toReversed().map(({ at }, index, all) => {
          const end = (all[index - 1]?.at ?? timeline.to + 1) - 1;
          return (
            <tr key={at}>
              <th scope="row">{formatShortClock(at)}</th>
              {lanes.map(({ name, points, format }) => {
                const value = valueAt(points, name === "viewers" ? end : at);
                return (
                  <td key={name}>{value === null ? "–" : format(value)}</td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
