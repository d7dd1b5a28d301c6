import { useCallback } from "react";
import { browser } from "wxt/browser";

import { goalName } from "@/components/hooks/goal-names";
import type { GoalNow } from "@/components/hooks/use-overlay";
import { Icon } from "@/components/ui/icon";
import type { Widget } from "@/lib/model/overlay/widget";
import { formatWholeAmount } from "@/lib/text/amount";
import { formatFigure } from "@/lib/text/numbers";
import { formatRoundShare } from "@/lib/text/share";

import classes from "./bar.module.css";
import { CountUp } from "./count-up";

interface Props {
  widget: Widget<"goal">;
  /** Null where no goal was set. */
  progress: GoalNow | null;
  /** Of a goal about revenue. */
  currency?: string;
}

export function GoalBar({ widget, progress, currency = "" }: Props) {
  const isMoney = progress?.goal.figure === "revenue" && currency !== "";
  const format = useCallback(
    (value: number) =>
      isMoney ? formatWholeAmount(value, currency) : formatFigure(value),
    [isMoney, currency],
  );
  if (!progress) return null;
  const { goal, now, isReached } = progress;
  const { hasFigures, hasPercent } = widget.options;
  const part = isReached ? 1 : Math.min(1, (now ?? 0) / goal.target);
  return (
    <div className={classes.card} data-reached={isReached}>
      <div className={classes.head}>
        <span className={classes.what}>
          <Icon name={isReached ? "check" : "goal"} />
          <span className={classes.words}>
            {isReached
              ? browser.i18n.getMessage("overlay_goalReached")
              : goalName(goal.figure)}
          </span>
        </span>
        {hasFigures && (
          <span className={classes.figures}>
            <CountUp value={now ?? 0} format={format} />
            <span className={classes.of}>/ {format(goal.target)}</span>
          </span>
        )}
        {hasPercent && (
          <span className={classes.figures}>
            {formatRoundShare(Math.floor(part * 100) / 100)}
          </span>
        )}
      </div>
      <div className={classes.track}>
        <div
          className={classes.fill}
          style={{ transform: `scaleX(${String(part)})` }}
        />
      </div>
    </div>
  );
}
