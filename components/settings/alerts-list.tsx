import { ActionIcon, Menu, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { ruleWhen } from "@/components/hooks/alert-words";
import { testAlert } from "@/components/hooks/use-alerts";
import { Icon, type IconName } from "@/components/ui/icon";
import type { AlertRule } from "@/lib/model/alerts/rule";

import { ruleSentence } from "./alert-sentence";
import classes from "./wanted-list.module.css";

interface Acts {
  onKeep: (rule: AlertRule) => void;
  onEdit: (rule: AlertRule) => void;
  onCopy: (rule: AlertRule) => void;
  onMove: (rule: AlertRule, by: -1 | 1) => void;
  onRemove: (rule: AlertRule) => void;
}

/** Every rule in its sentence. */
export function AlertsList({
  rules,
  ...acts
}: Acts & { rules: readonly AlertRule[] }) {
  if (rules.length === 0) return null;
  return (
    <ul className={classes.list}>
      {rules.map((rule, place) => (
        <Rule
          key={rule.id}
          rule={rule}
          isFirst={place === 0}
          isLast={place === rules.length - 1}
          {...acts}
        />
      ))}
    </ul>
  );
}

interface RuleProps extends Acts {
  rule: AlertRule;
  isFirst: boolean;
  isLast: boolean;
}

function Rule(props: RuleProps) {
  const { rule, onKeep, onEdit } = props;
  const { getMessage } = browser.i18n;
  const when = ruleWhen(rule);
  return (
    <li className={classes.row}>
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
      <More {...props} when={when} />
    </li>
  );
}

function More(props: RuleProps & { when: string }) {
  const { rule, when, isFirst, isLast, onCopy, onMove, onRemove } = props;
  const { getMessage } = browser.i18n;
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={26}
          variant="subtle"
          color="gray"
          aria-label={getMessage("alert_more", when)}
        >
          <Icon name="more" size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() => {
            onCopy(rule);
          }}
        >
          {getMessage("alert_doDuplicate")}
        </Menu.Item>
        <Menu.Item
          disabled={isFirst}
          onClick={() => {
            onMove(rule, -1);
          }}
        >
          {getMessage("alert_doUp")}
        </Menu.Item>
        <Menu.Item
          disabled={isLast}
          onClick={() => {
            onMove(rule, 1);
          }}
        >
          {getMessage("alert_doDown")}
        </Menu.Item>
        <Menu.Item
          color="red"
          onClick={() => {
            onRemove(rule);
          }}
        >
          {getMessage("alert_doDelete")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
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
