import { browser } from "wxt/browser";

import type { GoalFigure } from "@/lib/model/goals/goal";

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
  }
}
