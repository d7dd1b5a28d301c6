import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";
import { type WeekHour, weekOf } from "@/lib/model/live-calendar";
import type { SessionSummary } from "@/lib/model/session-summary";
import { formatDuration } from "@/lib/text/duration";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./calendar-view.module.css";
import { weekdays } from "./day-words";
import { shadeOf } from "./shade";

interface Props {
  sessions: readonly SessionSummary[];
}

const SHADES = ["time", "viewers"] as const;
type Shade = (typeof SHADES)[number];

/** At which hours of the week there are lives, and how many watch then. */
export function WeekCard({ sessions }: Props) {
  const [shade, setShade] = useState<Shade>("time");
  const { getMessage } = browser.i18n;
  const week = weekOf(sessions);
  const words: Record<Shade, string> = {
    time: getMessage("week_time"),
    viewers: getMessage("week_viewers"),
  };
  return (
    <Card title={getMessage("week_title")}>
      {sessions.length === 0 ? (
        <p className={classes.none}>{getMessage("week_none")}</p>
      ) : (
        <div className={classes.week}>
          <SegmentedControl<Shade>
            className={classes.shades ?? ""}
            aria-label={getMessage("week_by")}
            size="xs"
            value={shade}
            onChange={setShade}
            data={SHADES.map((value) => ({ value, label: words[value] }))}
          />
          <WeekTable week={week} shade={shade} />
          <p className={classes.how}>
            {summaryOf(week)} {getMessage("week_how")}
          </p>
        </div>
      )}
    </Card>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function WeekTable({ week, shade }: { week: WeekHour[][]; shade: Shade }) {
  const most = Math.max(1, ...week.flat().map((hour) => amountOf(hour, shade)));
  return (
    <div
      className={classes.scroller}
      role="group"
      tabIndex={0}
      aria-label={browser.i18n.getMessage("week_title")}
    >
      <table className={classes.hours}>
        <thead>
          <tr>
            <th scope="col">
              <span className={classes.unseen}>
                {browser.i18n.getMessage("week_day")}
              </span>
            </th>
            {HOURS.map((hour) => (
              <th key={hour} scope="col">
                {hour % 3 === 0 ? (
                  formatWhole(hour)
                ) : (
                  <span className={classes.unseen}>{formatWhole(hour)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays("short").map((day, row) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              {HOURS.map((hour) => (
                <Hour
                  key={hour}
                  at={week[row]?.[hour]}
                  share={amountOf(week[row]?.[hour], shade) / most}
                  words={hourWords(row, hour, week[row]?.[hour])}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HourProps {
  at: WeekHour | undefined;
  /** From 0 to 1. */
  share: number;
  words: string;
}

function Hour({ at, share, words }: HourProps) {
  if (!at || at.liveMs === 0) return <td />;
  return (
    <td>
      <span
        className={classes.hour}
        style={{ background: shadeOf(0.18 + 0.82 * share) }}
        title={words}
      >
        <span className={classes.unseen}>{words}</span>
      </span>
    </td>
  );
}

function amountOf(hour: WeekHour | undefined, shade: Shade): number {
  return (shade === "time" ? hour?.liveMs : hour?.viewers) ?? 0;
}

function hourWords(
  day: number,
  hour: number,
  at: WeekHour | undefined,
): string {
  const viewers = at?.viewers ?? null;
  return browser.i18n.getMessage("week_hour", [
    weekdays("long")[day] ?? "",
    formatWhole(hour),
    formatDuration(at?.liveMs ?? 0),
    viewers === null ? "–" : formatWhole(viewers),
  ]);
}

/** For who does not see the shades. */
function summaryOf(week: readonly WeekHour[][]): string {
  const hours = week.flatMap((day, row) =>
    day.map(({ liveMs }, hour) => ({ row, hour, liveMs })),
  );
  const [busiest] = hours.sort((left, right) => right.liveMs - left.liveMs);
  return browser.i18n.getMessage("week_summary", [
    weekdays("long")[busiest?.row ?? 0] ?? "",
    formatWhole(busiest?.hour ?? 0),
  ]);
}
