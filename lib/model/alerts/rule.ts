export const ALERT_KINDS = [
  ...(["words", "mention", "person", "role", "firstTimer"] as const),
  ...(["gift", "streak", "follow", "superFan", "viewerDrop"] as const),
  ...(["commentSpike", "giftSpike", "goal", "gap"] as const),
] as const;

export type AlertKind = (typeof ALERT_KINDS)[number];

export const ALERT_ROLES = ["moderator", "subscriber", "gifter"] as const;
export const ALERT_SOUNDS = ["chime", "bell", "knock", "rise", "none"] as const;

export type AlertRole = (typeof ALERT_ROLES)[number];
export type AlertSound = (typeof ALERT_SOUNDS)[number];

export interface AlertRule {
  id: string;
  kind: AlertKind;
  isOn: boolean;
  /** For `words`: words and phrases between commas, `*` for any letters. For `person`: a handle. */
  text: string;
  role: AlertRole;
  /**
   * For `gift`: diamonds of the whole streak. For `streak`: how many gifts it comes to in the end. For `viewerDrop`:
   * percent of the most in five minutes.
   */
  value: number;
  sound: AlertSound;
  /** Of its sound and voice beside the volume of all alerts, from 0 to 1. */
  volume: number;
  isSpoken: boolean;
  isNotified: boolean;
  isHighlighted: boolean;
  /** At least so long between two of this rule. */
  cooldownSeconds: number;
}

export const MAX_RULES = 30;
export const MAX_RULE_TEXT = 200;
export const MAX_RULE_VALUE = 10_000_000;
export const MAX_COOLDOWN_SECONDS = 3_600;

const VALUES: Partial<Record<AlertKind, number>> = {
  ...{ viewerDrop: 30, streak: 10 },
};

/** What most people want of a rule of that kind. */
export function newRule(kind: AlertKind, id: string): AlertRule {
  return {
    ...{ id, kind, isOn: true, text: "", role: "moderator" },
    value: VALUES[kind] ?? 100,
    ...{ sound: "chime", volume: 1, isSpoken: false, isNotified: false },
    ...{ isHighlighted: true, cooldownSeconds: 10 },
  };
}

/** Whether a rule says all that it needs: words or a name. */
export function isComplete({ kind, text }: AlertRule): boolean {
  const isNamed = kind === "words" || kind === "person";
  return !isNamed || text.replaceAll(/[\s,*@]/gu, "") !== "";
}
