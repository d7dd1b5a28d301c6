import { ActionIcon, Popover } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { type CalendarDay, monthOf } from "@/lib/model/live-calendar";
import { hrefOf } from "@/lib/model/route";
import type { SessionSummary } from "@/lib/model/session-summary";
import { formatDuration } from "@/lib/text/duration";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatElapsed, formatShortClock } from "@/lib/text/time";

import classes from "./calendar-view.module.css";
import { formatDate, formatMonth, weekdays } from "./day-words";
import { liveName } from "./live-name";
import { shadeOf } from "./shade";

interface Props {
  sessions: readonly SessionSummary[];
}

/** As many weeks as the longest month reaches into, so that the card keeps its height. */
const ROWS = [0, 1, 2, 3, 4, 5];
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** A month of days, the darker the longer there was a live; a day opens what took place on it. */
export function MonthCard({ sessions }: Props) {
  const [openedAt] = useState(Date.now);
  const [shift, setShift] = useState(0);
  const newest = Math.max(...sessions.map(({ at }) => at));
  const start = new Date(sessions.length > 0 ? newest : openedAt);
  const month = monthOf(
    sessions,
    ...([start.getFullYear(), start.getMonth() + shift] as const),
  );
  const days = month.weeks.flat().flatMap((day) => day ?? []);
  const most = Math.max(1, ...days.map(({ durationMs }) => durationMs));
  const step = (by: number) => () => {
    setShift(shift + by);
  };
  return (
    <Card title={browser.i18n.getMessage("calendar_title")}>
      <div className={classes.month}>
        <div className={classes.turn}>
          <Turn name="calendar_before" icon="back" onClick={step(-1)} />
          <h3 className={classes.name} aria-live="polite">
            {formatMonth(month.at)}
          </h3>
          <Turn name="calendar_after" icon="back" onClick={step(1)} />
        </div>
        <table className={classes.days}>
          <thead>
            <tr>
              {weekdays("short").map((day) => (
                <th key={day} scope="col">
                  {day}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                {DAYS.map((column) => {
                  const day = month.weeks[row]?.[column];
                  return (
                    <td key={column}>{day && <Day day={day} most={most} />}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={classes.how}>{monthWords(days)}</p>
      </div>
    </Card>
  );
}

interface TurnProps {
  name: "calendar_before" | "calendar_after";
  icon: "back";
  onClick: () => void;
}

function Turn({ name, icon, onClick }: TurnProps) {
  const words = browser.i18n.getMessage(name);
  return (
    <ActionIcon
      size={28}
      variant="default"
      aria-label={words}
      title={words}
      data-way={name}
      className={classes.way ?? ""}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </ActionIcon>
  );
}

function Day({ day, most }: { day: CalendarDay; most: number }) {
  const { date, sessions, durationMs } = day;
  if (sessions.length === 0)
    return <span className={classes.day}>{formatWhole(date)}</span>;
  return (
    <Popover position="bottom" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.day}
          data-live
          style={{ background: shadeOf(0.1 + (0.3 * durationMs) / most) }}
          aria-label={dayWords(day)}
          title={dayWords(day)}
        >
          {formatWhole(date)}
          <span className={classes.dots} aria-hidden="true">
            {"•".repeat(Math.min(3, sessions.length))}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <DayLives day={day} />
      </Popover.Dropdown>
    </Popover>
  );
}

function DayLives({ day: { sessions } }: { day: CalendarDay }) {
  return (
    <ul className={classes.lives}>
      {sessions.map((session) => (
        <li key={session.overview.id}>
          <a href={hrefOf("session", { id: session.overview.id })}>
            <bdi>{liveName(session)}</bdi>
          </a>{" "}
          <span className={classes.dim}>
            {formatShortClock(session.at)} · {formatElapsed(session.durationMs)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function dayWords({ day, sessions, durationMs }: CalendarDay): string {
  const count = sessions.length;
  return browser.i18n.getMessage(
    pluralOf(count, { one: "calendar_day_one", other: "calendar_day_other" }),
    [formatDate(day), formatWhole(count), formatDuration(durationMs)],
  );
}

function monthWords(days: readonly CalendarDay[]): string {
  const count = days.reduce((sum, { sessions }) => sum + sessions.length, 0);
  return browser.i18n.getMessage(
    pluralOf(count, {
      one: "calendar_month_one",
      other: "calendar_month_other",
    }),
    formatWhole(count),
  );
}
