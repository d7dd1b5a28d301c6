import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { AlertRule } from "@/lib/model/alerts/rule";
import {
  suggestedRule,
  type Suggestion,
  SUGGESTIONS,
} from "@/lib/model/alerts/suggested";

import { Setting } from "./setting";
import classes from "./wanted-list.module.css";

/** What streamers ask for most, one click each. */
export function AlertsSuggested({
  onAdd,
}: {
  onAdd: (rule: AlertRule) => void;
}) {
  const { getMessage } = browser.i18n;
  return (
    <Setting
      title={getMessage("alert_suggested")}
      text={getMessage("alert_suggestedText")}
    >
      <div className={classes.suggested}>
        {SUGGESTIONS.map((suggestion) => (
          <Button
            key={suggestion}
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="plus" size={12} />}
            onClick={() => {
              const words = getMessage("alert_questionWords");
              const id = crypto.randomUUID();
              onAdd(suggestedRule(suggestion, { id, words }));
            }}
          >
            {suggestionName(suggestion)}
          </Button>
        ))}
      </div>
    </Setting>
  );
}

function suggestionName(suggestion: Suggestion): string {
  const { getMessage } = browser.i18n;
  const names: Record<Suggestion, string> = {
    first: getMessage("alert_suggestFirst"),
    gift: getMessage("alert_suggestGift"),
    streak: getMessage("alert_suggestStreak"),
    mention: getMessage("alert_suggestMention"),
    moderator: getMessage("alert_suggestModerator"),
    question: getMessage("alert_suggestQuestion"),
    drop: getMessage("alert_suggestDrop"),
    gap: getMessage("alert_suggestGap"),
  };
  return names[suggestion];
}
