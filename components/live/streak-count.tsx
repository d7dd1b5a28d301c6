import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";
import type { LineStreak, StreakState } from "@/lib/model/feed";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./streak-count.module.css";

interface Props {
  streak: LineStreak;
  /** Where the words before do not say how many. */
  hasTotal: boolean;
}

/** How many so far, what they cost, and whether more are coming. */
export function StreakCount({ streak, hasTotal }: Props) {
  const { total, diamonds, state } = streak;
  return (
    <span className={classes.root}>
      {hasTotal && (
        <strong className={classes.total}>×{formatWhole(total)}</strong>
      )}
      {diamonds !== null && (
        <span
          className={classes.diamonds}
          title={browser.i18n.getMessage("figure_diamonds")}
        >
          <Icon name="diamond" size={11} />
          {formatWhole(diamonds)}
        </span>
      )}
      {state && (
        <span className={classes.state} data-state={state}>
          <Icon name={STATES[state].icon} size={10} />
          {STATES[state].name()}
        </span>
      )}
    </span>
  );
}

const STATES: Record<StreakState, { icon: IconName; name: () => string }> = {
  started: {
    icon: "play",
    name: () => browser.i18n.getMessage("feed_started"),
  },
  running: { icon: "up", name: () => browser.i18n.getMessage("feed_running") },
  finished: {
    icon: "check",
    name: () => browser.i18n.getMessage("feed_finished"),
  },
  stopped: {
    icon: "pause",
    name: () => browser.i18n.getMessage("feed_stopped"),
  },
};
