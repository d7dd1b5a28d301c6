import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { browser } from "wxt/browser";

import {
  ALERT_KINDS,
  ALERT_ROLES,
  type AlertKind,
  type AlertRule,
  MAX_RULE_TEXT,
  MAX_RULE_VALUE,
  newRule,
} from "@/lib/model/alerts/rule";

import classes from "./wanted-list.module.css";

interface Props {
  rule: AlertRule;
  onChange: (rule: AlertRule) => void;
}

/** When a rule alerts: of what, and what that needs to be told. */
export function AlertsCondition({ rule, onChange }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <>
      <NativeSelect
        label={getMessage("alert_when")}
        data={ALERT_KINDS.map((value) => ({ value, label: kindName(value) }))}
        value={rule.kind}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          const kind = ALERT_KINDS.find((one) => one === value) ?? "words";
          onChange({ ...rule, kind, value: newRule(kind, "").value });
        }}
      />
      <Details rule={rule} onChange={onChange} />
    </>
  );
}

function Details({ rule, onChange }: Props) {
  const { getMessage } = browser.i18n;
  const { kind, text, value, role } = rule;
  switch (kind) {
    case "words":
    case "person":
      return (
        <TextInput
          className={classes.wide}
          label={
            kind === "words"
              ? getMessage("alert_whichWords")
              : getMessage("alert_whichPerson")
          }
          maxLength={MAX_RULE_TEXT}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => {
            onChange({ ...rule, text: currentTarget.value });
          }}
        />
      );
    case "role":
      return (
        <NativeSelect
          label={getMessage("alert_whichRole")}
          data={ALERT_ROLES.map((one) => ({
            value: one,
            label: roleName(one),
          }))}
          value={role}
          onChange={({ currentTarget }) => {
            const { value: chosen } = currentTarget;
            const found = ALERT_ROLES.find((one) => one === chosen);
            onChange({ ...rule, role: found ?? "moderator" });
          }}
        />
      );
    case "gift":
    case "streak":
    case "viewerDrop":
      return (
        <NumberInput
          label={valueName(kind)}
          min={1}
          max={kind === "viewerDrop" ? 100 : MAX_RULE_VALUE}
          allowDecimal={false}
          value={value}
          onChange={(typed) => {
            if (typeof typed === "number") onChange({ ...rule, value: typed });
          }}
        />
      );
    default:
      return null;
  }
}

function valueName(kind: "gift" | "streak" | "viewerDrop"): string {
  const { getMessage } = browser.i18n;
  if (kind === "gift") return getMessage("alert_howMany");
  return kind === "streak"
    ? getMessage("alert_howLong")
    : getMessage("alert_howMuch");
}

function roleName(role: AlertRule["role"]): string {
  const { getMessage } = browser.i18n;
  switch (role) {
    case "moderator":
      return getMessage("alert_moderator");
    case "subscriber":
      return getMessage("alert_subscriber");
    case "gifter":
      return getMessage("alert_gifter");
  }
}

function kindName(kind: AlertKind): string {
  const { getMessage } = browser.i18n;
  const names: Record<AlertKind, string> = {
    words: getMessage("alert_kindWords"),
    mention: getMessage("alert_kindMention"),
    person: getMessage("alert_kindPerson"),
    role: getMessage("alert_kindRole"),
    firstTimer: getMessage("alert_kindFirstTimer"),
    gift: getMessage("alert_kindGift"),
    streak: getMessage("alert_kindStreak"),
    follow: getMessage("alert_kindFollow"),
    superFan: getMessage("alert_kindSuperFan"),
    viewerDrop: getMessage("alert_kindViewerDrop"),
    commentSpike: getMessage("alert_kindCommentSpike"),
    giftSpike: getMessage("alert_kindGiftSpike"),
    goal: getMessage("alert_kindGoal"),
    gap: getMessage("alert_kindGap"),
  };
  return names[kind];
}
