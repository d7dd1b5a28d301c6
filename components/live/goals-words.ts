import { browser } from "wxt/browser";

import { goalAmount } from "@/components/hooks/goal-names";
import type { ShownGoal } from "@/components/hooks/use-goals";
import { isOfSales } from "@/lib/model/goals/goal";
import { formatShortClock } from "@/lib/text/time";

/** Short words, each for itself: when it was reached, or how fast it goes and when that would be enough. */
export function goalParts(
  { progress, reachedAt, goal }: ShownGoal,
  currency: string,
): string[] {
  const { getMessage } = browser.i18n;
  const { isReached, perHourRecent, perHourWhole, endsAt } = progress;
  if (isReached)
    return [
      reachedAt === null
        ? getMessage("goal_reached")
        : getMessage("goal_reachedAt", formatShortClock(reachedAt)),
    ];
  const hasPace = goal.figure !== "minutes";
  if (progress.now === null && isOfSales(goal))
    return [getMessage("goal_salesOff")];
  const pace = (perHour: number | null) =>
    perHour === null ? null : goalAmount(goal, Math.round(perHour), currency);
  return [
    endsAt === null
      ? null
      : getMessage("goal_endsAt", formatShortClock(endsAt)),
    hasPace ? paceWords("goal_paceRecent", pace(perHourRecent)) : null,
    hasPace ? paceWords("goal_paceWhole", pace(perHourWhole)) : null,
  ].filter((part) => part !== null);
}

function paceWords(
  key: "goal_paceRecent" | "goal_paceWhole",
  pace: string | null,
): string | null {
  if (pace === null) return null;
  return browser.i18n.getMessage(key, pace);
}
