import { useRef } from "react";
import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";
import type { CounterFigure } from "@/lib/model/overlay/options";
import type { Widget } from "@/lib/model/overlay/widget";
import { elapsedOf, type Overview } from "@/lib/model/overview";
import { formatElapsed } from "@/lib/text/time";

import classes from "./board.module.css";
import { CountUp } from "./count-up";
import { useWholeOnly } from "./use-whole-only";

interface Props {
  widget: Widget<"counters">;
  overview: Overview;
  /** Our clock. */
  now: number;
}

export function Counters({ widget, overview, now }: Props) {
  const { figures, direction, hasNames } = widget.options;
  const room = useRef<HTMLDListElement>(null);
  useWholeOnly(room);
  return (
    <dl ref={room} className={classes.figures} data-direction={direction}>
      {figures.map((figure) => (
        <div key={figure} className={classes.figure}>
          <Icon name={ICONS[figure]} />
          <div>
            {hasNames && (
              <dt>
                <span>{nameOf(figure)}</span>
              </dt>
            )}
            <dd data-counter={figure}>
              <Value figure={figure} overview={overview} now={now} />
            </dd>
          </div>
        </div>
      ))}
    </dl>
  );
}

const ICONS: Readonly<Record<CounterFigure, IconName>> = {
  ...{ viewers: "viewers", viewersPeak: "up", likes: "like" },
  ...{ diamonds: "diamond", gifts: "gift", follows: "follow" },
  ...{ shares: "share", comments: "comment", people: "people" },
  minutes: "stopwatch",
};

function Value({
  figure,
  overview,
  now,
}: Omit<Props, "widget"> & { figure: CounterFigure }) {
  if (figure === "minutes") {
    const { live, recorded } = elapsedOf(overview, now);
    return <span>{formatElapsed(live ?? recorded)}</span>;
  }
  const value = valueOf(figure, overview);
  return value === null ? <span>–</span> : <CountUp value={value} />;
}

function valueOf(
  figure: Exclude<CounterFigure, "minutes">,
  { totals }: Overview,
): number | null {
  switch (figure) {
    case "viewers":
      return totals.viewersLast;
    case "likes":
      return totals.likesReported;
    case "viewersPeak":
    case "diamonds":
    case "gifts":
    case "follows":
    case "shares":
    case "comments":
    case "people":
      return totals[figure];
  }
}

function nameOf(figure: CounterFigure): string {
  const { getMessage } = browser.i18n;
  switch (figure) {
    case "viewers":
      return getMessage("figure_viewers");
    case "viewersPeak":
      return getMessage("overlay_viewersPeak");
    case "likes":
      return getMessage("figure_likes");
    case "diamonds":
      return getMessage("figure_diamonds");
    case "gifts":
      return getMessage("figure_gifts");
    case "follows":
      return getMessage("figure_follows");
    case "shares":
      return getMessage("figure_shares");
    case "comments":
      return getMessage("figure_comments");
    case "people":
      return getMessage("figure_people");
    case "minutes":
      return getMessage("overlay_elapsed");
  }
}
