import type { SessionSummary } from "@/lib/model/session-summary";

import classes from "./calendar-view.module.css";
import { MonthCard } from "./month-card";
import { WeekCard } from "./week-card";

interface Props {
  sessions: readonly SessionSummary[];
}

/** When lives took place: by day, and by hour of the week. */
export function CalendarView({ sessions }: Props) {
  return (
    <div className={classes.root}>
      <MonthCard sessions={sessions} />
      <WeekCard
        sessions={sessions.filter(({ overview }) => overview.origin !== "demo")}
      />
    </div>
  );
}
