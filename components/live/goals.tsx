import { browser } from "wxt/browser";

import { goalAmount, goalName } from "@/components/hooks/goal-names";
import { type ShownGoal, useGoals } from "@/components/hooks/use-goals";
import { Icon } from "@/components/ui/icon";
import { figureNow, isOfSales } from "@/lib/model/goals/goal";
import type { Overview } from "@/lib/model/overview";

import { goalParts } from "./goals-words";
import classes from "./goals.module.css";
import { Parts } from "./parts";

/** What the streamer wants to come to, and how far that is; nothing where nothing is wanted. */
export function Goals({ overview }: { overview: Overview }) {
  const { goals, currency } = useGoals(overview.number);
  if (goals.length === 0) return null;
  return (
    <ul
      className={classes.root}
      aria-label={browser.i18n.getMessage("goal_title")}
    >
      {goals.map((shown) => (
        <GoalBar key={shown.goal.id} {...{ shown, overview, currency }} />
      ))}
    </ul>
  );
}

interface BarProps {
  shown: ShownGoal;
  overview: Overview;
  currency: string;
}

function GoalBar({ shown, overview, currency }: BarProps) {
  const { goal, progress } = shown;
  const { share, isReached } = progress;
  // The goals are read less often than the tiles, and the two must not differ.
  const now = isOfSales(goal) ? progress.now : figureNow(goal.figure, overview);
  const name = goalName(goal.figure);
  const percent = Math.floor(100 * share);
  const value = browser.i18n.getMessage("goal_ofTarget", [
    goalAmount(goal, now, currency),
    goalAmount(goal, goal.target, currency),
  ]);
  return (
    <li data-reached={isReached || undefined}>
      <div className={classes.head}>
        <span className={classes.name}>
          <Icon name={isReached ? "check" : "goal"} size={12} />
          {name}
        </span>
        <strong>{value}</strong>
      </div>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={value}
      >
        <div className={classes.bar} style={{ width: `${String(percent)}%` }} />
      </div>
      {goal.figure !== "viewers" || isReached ? (
        <p className={classes.words}>
          <Parts parts={goalParts(shown, currency)} />
        </p>
      ) : null}
    </li>
  );
}
