import { ActionIcon, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { ruleWhen } from "@/components/hooks/alert-words";
import { testAlert } from "@/components/hooks/use-alerts";
import { Icon, type IconName } from "@/components/ui/icon";
import type { AlertRule } from "@/lib/model/alerts/rule";

import { ruleSentence } from "./alert-sentence";
import classes from "./wanted-list.module.css";

interface Props {
  rules: readonly AlertRule[];
  onKeep: (rule: AlertRule) => void;
  onEdit: (rule: AlertRule) => void;
  onRemove: (rule: AlertRule) => void;
}

/** Every rule in its sentence. */
export function AlertsList({ rules, onKeep, onEdit, onRemove }: Props) {
  if (rules.length === 0) return null;
  const { getMessage } = browser.i18n;
  return (
    <ul className={classes.list}>
      {rules.map((rule) => {
        const when = ruleWhen(rule);
        return (
          <li key={rule.id} className={classes.row}>
            <Switch
              aria-label={getMessage("alert_switch", when)}
              checked={rule.isOn}
              onChange={({ currentTarget }) => {
                onKeep({ ...rule, isOn: currentTarget.checked });
              }}
            />
            <p className={classes.words} data-off={!rule.isOn || undefined}>
              <strong>{when}</strong>
              <br />
              {ruleSentence(rule)}
            </p>
            <Act
              icon="sound"
              words={getMessage("alert_test", when)}
              onClick={() => void testAlert(rule)}
            />
            <Act
              icon="edit"
              words={getMessage("alert_edit", when)}
              onClick={() => {
                onEdit(rule);
              }}
            />
            <Act
              icon="trash"
              words={getMessage("alert_delete", when)}
              onClick={() => {
                onRemove(rule);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface ActProps {
  icon: IconName;
  words: string;
  onClick: () => void;
}

function Act({ icon, words, onClick }: ActProps) {
  return (
    <ActionIcon
      size={26}
      variant="subtle"
      color="gray"
      aria-label={words}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </ActionIcon>
  );
}
