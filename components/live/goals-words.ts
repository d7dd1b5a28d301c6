import { browser } from "wxt/browser";

import type { ShownGoal } from "@/components/hooks/use-goals";
import { formatWhole } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

/** Short words, each for itself: when it was reached, or how fast it goes and when that would be enough. */
export function goalParts({ progress, reachedAt, goal }: ShownGoal): string[] {
  const { getMessage } = browser.i18n;
  const { isReached, perHourRecent, perHourWhole, endsAt } = progress;
  if (isReached)
    return [
      reachedAt === null
        ? getMessage("goal_reached")
        : getMessage("goal_reachedAt", formatShortClock(reachedAt)),
    ];
  const hasPace = goal.figure !== "minutes";
  return [
    endsAt === null
      ? null
      : getMessage("goal_endsAt", formatShortClock(endsAt)),
    hasPace ? paceWords("goal_paceRecent", perHourRecent) : null,
    hasPace ? paceWords("goal_paceWhole", perHourWhole) : null,
  ].filter((part) => part !== null);
}

function paceWords(
  key: "goal_paceRecent" | "goal_paceWhole",
  pace: number | null,
): string | null {
  if (pace === null) return null;
  return browser.i18n.getMessage(key, formatWhole(Math.round(pace)));
}
