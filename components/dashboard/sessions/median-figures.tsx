import { browser } from "wxt/browser";

import type { MedianLive } from "@/lib/model/streamer-lives";
import { formatShort } from "@/lib/text/numbers";
import { formatElapsed } from "@/lib/text/time";

import classes from "./streamers-view.module.css";

/** The middle of each figure over a streamer's lives. */
export function MedianFigures({ median }: { median: MedianLive }) {
  const { getMessage } = browser.i18n;
  const { durationMs } = median;
  const figure = (value: number | null) =>
    value === null ? "–" : formatShort(Math.round(value));
  const figures: [name: string, value: string][] = [
    [
      getMessage("streamers_duration"),
      durationMs === null ? "–" : formatElapsed(durationMs),
    ],
    [getMessage("lives_peak"), figure(median.viewersPeak)],
    [getMessage("lives_diamonds"), figure(median.diamonds)],
    [getMessage("lives_comments"), figure(median.comments)],
    [getMessage("lives_people"), figure(median.people)],
  ];
  return (
    <div className={classes.median} title={getMessage("streamers_medianWhy")}>
      <span className={classes.label}>{getMessage("streamers_median")}</span>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name} className={classes.figure}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
