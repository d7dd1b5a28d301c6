import { browser } from "wxt/browser";

import { SERIES_LOOKS } from "@/components/live/series-looks";
import { Card } from "@/components/ui/card";
import { Icon, type IconName } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import type { Peak, RecapFigures } from "@/lib/model/recap";
import { RATED, type Rated } from "@/lib/model/series";
import type { Totals } from "@/lib/model/tallies";
import { formatDuration } from "@/lib/text/duration";
import { formatFigure, formatRate } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

import classes from "./rates-card.module.css";

/** How much of everything came, in all, by the minute and by the hour, and when most. */
export function RatesCard({ recap }: { recap: RecapFigures }) {
  return (
    <Card title={browser.i18n.getMessage("rates_title")}>
      <Rates recap={recap} />
    </Card>
  );
}

function Rates({ recap }: { recap: RecapFigures }) {
  const { getMessage } = browser.i18n;
  if (!recap.rates)
    return <p className={classes.none}>{getMessage("rates_none")}</p>;
  return (
    <div
      className={classes.root}
      role="group"
      tabIndex={0}
      aria-label={getMessage("rates_title")}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{getMessage("rates_what")}</th>
            <th scope="col">{getMessage("rates_total")}</th>
            <th scope="col">{getMessage("rates_perMinute")}</th>
            <th scope="col">{getMessage("rates_perHour")}</th>
            <th scope="col">{getMessage("rates_peak")}</th>
          </tr>
        </thead>
        <tbody>
          {RATED.map((name) => (
            <Row key={name} {...{ name, recap }} rates={recap.rates ?? {}} />
          ))}
        </tbody>
      </table>
      <p className={classes.how}>
        {getMessage("rates_how", formatDuration(recap.coveredMs))}
      </p>
    </div>
  );
}

interface RowProps {
  name: Rated;
  recap: RecapFigures;
  rates: Partial<NonNullable<RecapFigures["rates"]>>;
}

function Row({ name, recap, rates }: RowProps) {
  const { label, icon, kind } = looksOf(name);
  const peak = peakOf(name, recap);
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>
          <span style={kindColour(kind)}>
            <Icon name={icon} size={12} />
          </span>
          {label}
        </span>
      </th>
      <td>{formatFigure(recap.totals[TOTALS[name]])}</td>
      <td>{formatRate(rates[name]?.perMinute ?? 0)}</td>
      <td>{formatRate(rates[name]?.perHour ?? 0)}</td>
      <td>
        {peak
          ? browser.i18n.getMessage("rates_peakAt", [
              formatFigure(peak.value),
              formatShortClock(peak.at),
            ])
          : "–"}
      </td>
    </tr>
  );
}

const TOTALS = {
  comments: "comments",
  likes: "likesObserved",
  gifts: "gifts",
  diamonds: "diamonds",
  joins: "joins",
  follows: "follows",
  shares: "shares",
} as const satisfies Record<Rated, keyof Totals>;

function peakOf(name: Rated, { peaks }: RecapFigures): Peak | null {
  switch (name) {
    case "comments":
    case "likes":
    case "diamonds":
    case "joins":
      return peaks[name];
    case "gifts":
    case "follows":
    case "shares":
      return null;
  }
}

function looksOf(name: Rated): { label: string; icon: IconName; kind: string } {
  const { getMessage } = browser.i18n;
  if (name === "gifts")
    return { label: getMessage("figure_gifts"), icon: "gift", kind: "gift" };
  const { icon, kind, name: nameOf } = SERIES_LOOKS[name];
  const label = name === "likes" ? getMessage("rates_likesSeen") : nameOf();
  return { label, icon, kind };
}
