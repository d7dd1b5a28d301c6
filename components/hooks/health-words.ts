import { browser } from "wxt/browser";

import type { Health, Unread } from "@/lib/model/health";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatClock } from "@/lib/text/time";

export interface HealthWords {
  tone: "good" | "wait" | "bad" | "off";
  label: string;
  /** What it means and what to do, where the label does not say it all. */
  help: string | null;
}

export function healthWords(health: Health): HealthWords {
  const { getMessage } = browser.i18n;
  switch (health.kind) {
    case "capturing":
      return {
        tone: "good",
        label: getMessage("health_capturing"),
        help: null,
      };
    case "waiting":
      return { tone: "wait", label: getMessage("health_waiting"), help: null };
    case "needsReload":
      return {
        tone: "bad",
        label: getMessage("health_needsReload"),
        help: getMessage("health_needsReloadHelp"),
      };
    case "connectionLost":
      return {
        tone: "bad",
        label: getMessage("health_connectionLost"),
        help: lostWords(health.lastFrameAt),
      };
    case "ended":
      return { tone: "off", label: getMessage("health_ended"), help: null };
    case "paused":
      return {
        tone: "off",
        label: getMessage("health_paused"),
        help: getMessage("health_pausedHelp"),
      };
    case "refused":
      return {
        tone: "bad",
        label: getMessage("health_refused"),
        help: getMessage("health_refusedHelp"),
      };
    case "past":
      return { tone: "off", label: getMessage("health_past"), help: null };
    case "noConsent":
      return { tone: "off", label: getMessage("health_noConsent"), help: null };
  }
}

function lostWords(lastFrameAt: number): string {
  return lastFrameAt > 0
    ? browser.i18n.getMessage(
        "health_connectionLostSince",
        formatClock(lastFrameAt),
      )
    : browser.i18n.getMessage("health_connectionLostHelp");
}

/** "12 frames could not be read", or null when all could. */
export function undecodableWords({ undecodable }: Unread): string | null {
  if (undecodable === 0) return null;
  const number = formatWhole(undecodable);
  return pluralOf(undecodable, {
    one: browser.i18n.getMessage("unread_frames_one", number),
    other: browser.i18n.getMessage("unread_frames_other", number),
  });
}

/** How many kinds of message are not understood, or null. */
export function unknownWords({ unknown }: Unread): string | null {
  if (unknown === 0) return null;
  const number = formatWhole(unknown);
  return pluralOf(unknown, {
    one: browser.i18n.getMessage("unread_unknown_one", number),
    other: browser.i18n.getMessage("unread_unknown_other", number),
  });
}
