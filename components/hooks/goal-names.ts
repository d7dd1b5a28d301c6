import { browser } from "wxt/browser";

import type { Goal, GoalFigure } from "@/lib/model/goals/goal";
import { formatWholeAmount } from "@/lib/text/amount";
import { formatWhole } from "@/lib/text/numbers";

export function goalName(figure: GoalFigure): string {
  const { getMessage } = browser.i18n;
  switch (figure) {
    case "likes":
      return getMessage("figure_likes");
    case "diamonds":
      return getMessage("figure_diamonds");
    case "follows":
      return getMessage("figure_follows");
    case "comments":
      return getMessage("figure_comments");
    case "viewers":
      return getMessage("figure_viewers");
    case "minutes":
      return getMessage("goal_minutes");
    case "pieces":
      return getMessage("goal_pieces");
    case "revenue":
      return getMessage("goal_revenue");
  }
}

/** A goal's target, or how far it is, in words; `currency` is what is sold in. */
export function goalAmount(
  { figure }: Pick<Goal, "figure">,
  value: number | null,
  currency: string,
): string {
  if (value === null) return "–";
  return figure === "revenue"
    ? formatWholeAmount(value, currency)
    : formatWhole(value);
}
