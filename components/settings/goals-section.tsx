import { ActionIcon } from "@mantine/core";
import { browser } from "wxt/browser";

import { goalAmount, goalName } from "@/components/hooks/goal-names";
import { useSetting } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { type Goal, isOfSales } from "@/lib/model/goals/goal";
import { GOALS } from "@/lib/model/settings/goals";
import { SELLING } from "@/lib/model/settings/selling";

import { GoalsForm } from "./goals-form";
import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";
import classes from "./wanted-list.module.css";

/** What somebody wants to come to in a live. */
export function GoalsSection() {
  const { value, change, hasFailed } = useSetting(GOALS);
  const selling = useSetting(SELLING).value ?? SELLING.standard;
  const { getMessage } = browser.i18n;
  if (!value) return null;
  const { goals } = value;
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Setting title={getMessage("goal_title")} text={getMessage("goal_text")}>
        {goals.length > 0 && (
          <ul className={classes.list}>
            {goals.map((goal) => (
              <li key={goal.id} className={classes.row}>
                <span className={classes.words}>
                  {goalWords(goal, selling.currency)}
                </span>
                <ActionIcon
                  size={26}
                  variant="subtle"
                  color="gray"
                  aria-label={getMessage(
                    "goal_delete",
                    goalWords(goal, selling.currency),
                  )}
                  onClick={() => {
                    change((present) => ({
                      goals: present.goals.filter(({ id }) => id !== goal.id),
                    }));
                  }}
                >
                  <Icon name="trash" size={14} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        {!selling.isOn && goals.some(isOfSales) && (
          <div className={classes.hint}>
            <Notice
              tone="wait"
              icon="warning"
              text={getMessage("goal_salesHelp")}
            />
          </div>
        )}
        <GoalsForm
          onAdd={(goal) => {
            change((present) => ({ goals: [...present.goals, goal] }));
          }}
        />
      </Setting>
    </SettingSheet>
  );
}

function goalWords(goal: Goal, currency: string): string {
  const { figure, target, streamer } = goal;
  const { getMessage } = browser.i18n;
  const words = [goalName(figure), goalAmount(goal, target, currency)];
  return streamer === ""
    ? getMessage("goal_everyLive", words)
    : getMessage("goal_oneStreamer", [...words, streamer]);
}
