import { browser } from "wxt/browser";

import type { Display } from "@/lib/model/settings/display";
import { formatClock, formatElapsed } from "@/lib/text/time";

export interface TimeShown {
  mode: Display["time"];
  /** When the live began, epoch ms on TikTok's clock; null while that is not known. */
  beganAt: number | null;
}

/** The clock's time, or how long the live had been on. */
export function shownTime(at: number, { mode, beganAt }: TimeShown): string {
  if (mode === "clock" || beganAt === null) return formatClock(at);
  return at < beganAt
    ? browser.i18n.getMessage("feed_before")
    : formatElapsed(at - beganAt);
}

/** The other way of telling the time stands in the tip. */
export function LineTime({ at, time }: { at: number; time: TimeShown }) {
  const mode = time.mode === "clock" ? "elapsed" : "clock";
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={shownTime(at, { ...time, mode })}
    >
      {shownTime(at, time)}
    </time>
  );
}
