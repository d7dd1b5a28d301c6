import type { QuietHours } from "../alerts/quiet";
import {
  ALERT_KINDS,
  ALERT_ROLES,
  ALERT_SOUNDS,
  type AlertRule,
  isComplete,
  MAX_COOLDOWN_SECONDS,
  MAX_RULE_TEXT,
  MAX_RULE_VALUE,
  MAX_RULES,
  newRule,
} from "../alerts/rule";
import { choiceIn, flagIn, membersOf, numberIn } from "./members";
import type { Setting } from "./setting";

export interface AlertSettings {
  rules: AlertRule[];
  /** Of sounds and voice, from 0 to 1. */
  volume: number;
  quiet: QuietHours;
}

const STANDARD: AlertSettings = {
  ...{ rules: [], volume: 0.6 },
  quiet: { from: 0, to: 0 },
};
const LAST_MINUTE = 1_439;
const MAX_ID = 40;

/** Without a rule there is no alert. */
export const ALERTS: Setting<AlertSettings> = {
  key: "alerts",
  standard: STANDARD,
  parse(stored) {
    const { rules, volume, quiet } = membersOf(stored);
    const read = (Array.isArray(rules) ? rules : []).flatMap(ruleIn);
    const { from, to } = membersOf(quiet);
    return {
      rules: read.slice(0, MAX_RULES),
      volume: numberIn(volume, [0, 1], STANDARD.volume),
      quiet: { from: minuteIn(from), to: minuteIn(to) },
    };
  },
};

function minuteIn(stored: unknown): number {
  return Math.round(numberIn(stored, [0, LAST_MINUTE], 0));
}

export function ruleIn(stored: unknown): AlertRule[] {
  const told = membersOf(stored);
  const known = ALERT_KINDS.find((kind) => kind === told.kind);
  if (!known || typeof told.id !== "string") return [];
  const usual = newRule(known, told.id.slice(0, MAX_ID));
  const rule: AlertRule = {
    ...usual,
    isOn: flagIn(told.isOn, usual.isOn),
    text:
      typeof told.text === "string" ? told.text.slice(0, MAX_RULE_TEXT) : "",
    role: choiceIn(told.role, ALERT_ROLES, usual.role),
    value: numberIn(told.value, [1, MAX_RULE_VALUE], usual.value),
    sound: choiceIn(told.sound, ALERT_SOUNDS, usual.sound),
    volume: numberIn(told.volume, [0, 1], usual.volume),
    isSpoken: flagIn(told.isSpoken, usual.isSpoken),
    isNotified: flagIn(told.isNotified, usual.isNotified),
    isHighlighted: flagIn(told.isHighlighted, usual.isHighlighted),
    cooldownSeconds: numberIn(
      told.cooldownSeconds,
      [0, MAX_COOLDOWN_SECONDS],
      usual.cooldownSeconds,
    ),
  };
  return isComplete(rule) ? [rule] : [];
}
