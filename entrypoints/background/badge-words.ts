import { browser } from "wxt/browser";

import { causeWords } from "@/components/hooks/cause-words";
import { healthWords, undecodableWords } from "@/components/hooks/health-words";
import type { Totals } from "@/lib/model/tallies";
import type { LastStop } from "@/lib/queries/last-stop";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShortClock } from "@/lib/text/time";

import type { OpenLive } from "./open-lives";

/** "@handle: 281 viewers, 978 diamonds, recording", or what is wrong. */
export function liveWords(live: OpenLive, isUnread: boolean): string {
  const { handle, overview, health } = live;
  if (health.kind === "capturing" && overview && !isUnread)
    return browser.i18n.getMessage("badge_recording", [
      handle,
      figuresWords(overview.totals),
    ]);
  const { label, about, tone } = healthWords(health);
  const unread =
    isUnread && overview ? undecodableWords(overview.unread) : null;
  const state = unread ?? (tone === "bad" ? about : label);
  return browser.i18n.getMessage("badge_state", [handle, state]);
}

function figuresWords({ viewersLast, diamonds }: Totals): string {
  const given = formatWhole(diamonds);
  const diamondsWords = pluralOf(diamonds, {
    one: browser.i18n.getMessage("badge_diamonds_one", given),
    other: browser.i18n.getMessage("badge_diamonds_other", given),
  });
  if (viewersLast === null) return diamondsWords;
  const number = formatWhole(viewersLast);
  const viewersWords = pluralOf(viewersLast, {
    one: browser.i18n.getMessage("badge_viewers_one", number),
    other: browser.i18n.getMessage("badge_viewers_other", number),
  });
  return browser.i18n.getMessage("badge_both", [viewersWords, diamondsWords]);
}

/** "2 lives are being recorded: @one, @other" */
export function livesWords(recorded: readonly OpenLive[]): string {
  const values = [
    formatWhole(recorded.length),
    recorded.map(({ handle }) => `@${handle}`).join(", "),
  ];
  return pluralOf(recorded.length, {
    one: browser.i18n.getMessage("badge_lives_one", values),
    other: browser.i18n.getMessage("badge_lives_other", values),
  });
}

/** Why nothing is recorded. */
export function idleWords(hasConsent: boolean, isPaused: boolean): string {
  if (!hasConsent) return healthWords({ kind: "noConsent" }).about;
  return isPaused
    ? healthWords({ kind: "paused", by: "paused" }).about
    : browser.i18n.getMessage("badge_idle");
}

export function stoppedWords({ handle, at, cause }: LastStop): string {
  return browser.i18n.getMessage("stop_notice", [
    handle,
    formatShortClock(at),
    causeWords(cause),
  ]);
}
