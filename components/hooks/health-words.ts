import { browser } from "wxt/browser";

import type { Health, Refusal, Unread } from "@/lib/model/health";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatClock } from "@/lib/text/time";

export interface HealthWords {
  tone: "good" | "wait" | "bad" | "off";
  label: string;
  /** What it means, in a sentence. */
  about: string;
  /** The same where the user has to read it now; null where the light is enough. */
  help: string | null;
}

export function healthWords(health: Health): HealthWords {
  const { getMessage } = browser.i18n;
  switch (health.kind) {
    case "capturing":
      return quiet("good", [
        getMessage("health_capturing"),
        getMessage("health_capturingAbout"),
      ]);
    case "waiting":
      return quiet("wait", [
        getMessage("health_waiting"),
        getMessage("health_waitingAbout"),
      ]);
    case "needsReload":
      return pressing("bad", [
        getMessage("health_needsReload"),
        getMessage("health_needsReloadHelp"),
      ]);
    case "connectionLost":
      return pressing("bad", [
        getMessage("health_connectionLost"),
        lostWords(health.lastFrameAt),
      ]);
    case "ended":
      return quiet("off", [
        getMessage("health_ended"),
        getMessage("health_endedAbout"),
      ]);
    case "paused":
      return pressing("off", pausedWords(health.by));
    case "refused":
      return pressing("bad", refusedWords(health.reason, health.waitingBytes));
    case "past":
      return quiet("off", [
        getMessage("health_past"),
        health.isComplete
          ? getMessage("health_pastWhole")
          : getMessage("health_pastPart"),
      ]);
    case "noConsent":
      return quiet("off", [
        getMessage("health_noConsent"),
        getMessage("health_noConsentAbout"),
      ]);
  }
}

type Said = [label: string, about: string];

function quiet(tone: HealthWords["tone"], [label, about]: Said): HealthWords {
  return { tone, label, about, help: null };
}

function pressing(tone: "bad" | "off", [label, about]: Said): HealthWords {
  return { tone, label, about, help: about };
}

function lostWords(lastFrameAt: number): string {
  return lastFrameAt > 0
    ? browser.i18n.getMessage(
        "health_connectionLostSince",
        formatClock(lastFrameAt),
      )
    : browser.i18n.getMessage("health_connectionLostHelp");
}

function pausedWords(by: Extract<Health, { kind: "paused" }>["by"]): Said {
  const { getMessage } = browser.i18n;
  switch (by) {
    case "live":
      return [getMessage("health_paused"), getMessage("health_pausedHelp")];
    case "paused":
      return [
        getMessage("health_allPaused"),
        getMessage("health_allPausedHelp"),
      ];
    case "never":
      return [getMessage("health_never"), getMessage("health_neverHelp")];
    case "notChosen":
      return [
        getMessage("health_notChosen"),
        getMessage("health_notChosenHelp"),
      ];
    case "erased":
      return [getMessage("health_erased"), getMessage("health_erasedHelp")];
  }
}

/** A tab keeps 64 MiB, and then gives up its oldest frames one by one. */
const NEARLY_ALL_BYTES = 62 * 1024 * 1024;

function refusedWords(reason: Refusal, waitingBytes: number): Said {
  const { getMessage } = browser.i18n;
  const waiting =
    waitingBytes < NEARLY_ALL_BYTES
      ? getMessage("health_refusedWaiting", formatBytes(waitingBytes))
      : getMessage("health_refusedOver");
  return reason === "full"
    ? [getMessage("health_full"), getMessage("health_fullHelp", waiting)]
    : [getMessage("health_refused"), getMessage("health_refusedHelp", waiting)];
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
