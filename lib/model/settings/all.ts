import { ALERTS } from "./alerts";
import { CHART } from "./chart";
import { DESK } from "./desk";
import { DISPLAY } from "./display";
import { DRAW } from "./draw";
import { FEED } from "./feed";
import { GIFT_LABELS } from "./gift-labels";
import { GOALS } from "./goals";
import { MONEY } from "./money";
import { OVERLAY } from "./overlay";
import { PRIVACY } from "./privacy";
import { RECORDING } from "./recording";
import { RETENTION } from "./retention";
import { SELLING } from "./selling";
import type { Setting } from "./setting";
import { TRANSLATION } from "./translation";

/** Every setting there is; a file of settings holds these and nothing else. */
export const SETTINGS: readonly Setting<unknown>[] = [
  ...[RECORDING, PRIVACY, MONEY],
  ...[DISPLAY, FEED, CHART, GIFT_LABELS],
  ...[RETENTION, SELLING, GOALS, ALERTS, DESK, OVERLAY],
  ...[DRAW, TRANSLATION],
];

/** Their values, by key. */
export type SettingsValues = Readonly<Record<string, unknown>>;

/** Whether recording goes on, and what is deleted, is no matter of taste: a file or a reset never starts it. */
const STATE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  [RECORDING.key]: ["isPaused"],
  [RETENTION.key]: ["all", "streamers"],
};

export function isState(key: string, member: string): boolean {
  return STATE_MEMBERS[key]?.includes(member) ?? false;
}

/** The values of all settings as they are at first, what is state left out. */
export function standardValues(): SettingsValues {
  return Object.fromEntries(
    SETTINGS.map(({ key, standard }) => [key, withoutState(key, standard)]),
  );
}

export function withoutState(key: string, value: unknown): object {
  return Object.fromEntries(
    Object.entries(Object(value) as object).filter(
      ([member]) => !isState(key, member),
    ),
  );
}
