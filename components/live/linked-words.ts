import { browser } from "wxt/browser";

import type { BattleEvent, BattleSide, GuestEvent } from "@/lib/model/event";
import { about } from "@/lib/text/about";
import { formatWhole } from "@/lib/text/numbers";

import { namesOf } from "./word-forms";

const BATTLE = {
  invite: "feed_battleInvite",
  reject: "feed_battleReject",
  cancel: "feed_battleCancel",
  accept: "feed_battleAccept",
  start: "feed_battleStart",
  scores: "feed_battleScores",
  end: "feed_battleEnd",
  cutShort: "feed_battleCutShort",
  quit: "feed_battleQuit",
  leave: "feed_battleLeave",
  punishmentEnd: "feed_battlePunishmentEnd",
  task: "feed_battleTask",
  item: "feed_battleItem",
  notice: "feed_battleNotice",
} as const satisfies Record<BattleEvent["what"], string>;

export function battleWords({ what, sides, text = "" }: BattleEvent): string {
  const word = browser.i18n.getMessage(BATTLE[what]);
  if (["scores", "end", "cutShort"].includes(what))
    return about(word, scoresOf(sides));
  return about(word, text === "" ? namesOf(sides) : text);
}

/** A team has the points of its streamers together. */
function scoresOf(sides: readonly BattleSide[]): string {
  const scores = new Map<string, number>();
  for (const { id, team, score } of sides) {
    const key = team ?? id;
    scores.set(key, (scores.get(key) ?? 0) + score);
  }
  return [...scores.values()].map(formatWhole).join(" : ");
}

const GUEST = {
  list: "feed_guestList",
  create: "feed_guestCreate",
  close: "feed_guestClose",
  invite: "feed_guestInvite",
  apply: "feed_guestApply",
  reply: "feed_guestReply",
  enter: "feed_guestEnter",
  leave: "feed_guestLeave",
  kick: "feed_guestKick",
  cancel: "feed_guestCancel",
  waiting: "feed_guestWaiting",
  settings: "feed_guestSettings",
  group: "feed_guestGroup",
  points: "feed_guestPoints",
  suggested: "feed_guestSuggested",
  change: "feed_guestChange",
} as const satisfies Record<GuestEvent["what"], string>;

export function guestWords({ what, people, total }: GuestEvent): string {
  const word = browser.i18n.getMessage(GUEST[what]);
  return about(
    word,
    what === "points" && total !== undefined
      ? formatWhole(total)
      : namesOf(people),
  );
}
