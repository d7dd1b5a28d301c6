import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";
import type { Streak } from "@/lib/model/event";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./event-row.module.css";

export const STREAK_LOOKS: Record<
  Streak["status"],
  { icon: IconName; name: () => string }
> = {
  start: {
    icon: "play",
    name: () => browser.i18n.getMessage("events_start"),
  },
  continue: {
    icon: "up",
    name: () => browser.i18n.getMessage("events_continue"),
  },
  end: { icon: "check", name: () => browser.i18n.getMessage("events_end") },
  single: {
    icon: "gift",
    name: () => browser.i18n.getMessage("events_single"),
  },
};

/** Where a gift stands in its streak. */
export function StreakBadge({ streak }: { streak: Streak }) {
  const { icon, name } = STREAK_LOOKS[streak.status];
  const total = formatWhole(streak.total);
  return (
    <span
      className={classes.badge}
      data-status={streak.status}
      title={browser.i18n.getMessage("events_streakTotal", total)}
    >
      <Icon name={icon} size={10} />
      {name()}
      {streak.status !== "single" && ` · ${total}`}
    </span>
  );
}
