import { browser } from "wxt/browser";

import type { DeskPart, GiftPart } from "@/lib/model/desk/part";
import type { DeskKind } from "@/lib/model/settings/desk";
import type { IconName } from "@/components/ui/icon";
import { formatDuration } from "@/lib/text/duration";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { giftName } from "../gift-words";

const { getMessage } = browser.i18n;
const MINUTE_MS = 60_000;
/** Further gifts of one person are counted. */
const MOST_GIFTS = 2;

/** In the order of their keys, 1 to 4. */
export const KINDS = [
  ...(["gift", "follow", "question", "claim"] as const),
] as const satisfies readonly DeskKind[];

export const KIND_ICONS: Record<DeskKind, { kind: string; icon: IconName }> = {
  gift: { kind: "gift", icon: "gift" },
  follow: { kind: "follow", icon: "follow" },
  question: { kind: "question", icon: "question" },
  claim: { kind: "product", icon: "product" },
};

export function kindWords(kind: DeskKind): string {
  const words: Record<DeskKind, string> = {
    gift: getMessage("desk_gifts"),
    follow: getMessage("desk_follows"),
    question: getMessage("desk_questions"),
    claim: getMessage("desk_claims"),
  };
  return words[kind];
}

export function waitingWords(count: number): string {
  const key = pluralOf(count, {
    one: "desk_waiting_one",
    other: "desk_waiting_other",
  } as const);
  return getMessage(key, formatWhole(count));
}

export function followersWords(count: number): string {
  const key = pluralOf(count, {
    one: "desk_followers_one",
    other: "desk_followers_other",
  } as const);
  return getMessage(key, formatWhole(count));
}

export function diamondsWords(diamonds: number): string {
  const key = pluralOf(diamonds, {
    one: "desk_diamonds_one",
    other: "desk_diamonds_other",
  } as const);
  return getMessage(key, formatWhole(diamonds));
}

/** "Rose ×50", "Rose ×50, Galaxy ×1", "Rose ×50, Galaxy ×1 and 3 more": what is worth most comes first. */
export function giftsWords(parts: readonly GiftPart[]): string {
  const counts = new Map<string, { count: number; diamonds: number }>();
  for (const { gift, count, diamonds } of parts) {
    const known = counts.get(gift) ?? { count: 0, diamonds: 0 };
    known.count += count;
    known.diamonds += diamonds;
    counts.set(gift, known);
  }
  const told = [...counts]
    .sort((left, right) => right[1].diamonds - left[1].diamonds)
    .map(([gift, { count }]) =>
      getMessage("desk_gift", [giftName(gift), formatWhole(count)]),
    );
  const shown = told.slice(0, MOST_GIFTS).join(", ");
  const left = told.length - MOST_GIFTS;
  return left > 0
    ? getMessage("desk_andMore", [shown, formatWhole(left)])
    : shown;
}

/** "asked by 9", "asked again by 2" */
export function askedWords(askers: number, isAgain: boolean): string {
  const first = { one: "desk_asked_one", other: "desk_asked_other" } as const;
  const again = { one: "desk_again_one", other: "desk_again_other" } as const;
  const key = pluralOf<
    | (typeof first | typeof again)["one"]
    | (typeof first | typeof again)["other"]
  >(askers, isAgain ? again : first);
  return getMessage(key, formatWhole(askers));
}

/** How long it has been waiting, to the minute. */
export function ageWords(ms: number): string {
  if (ms < MINUTE_MS) return getMessage("desk_now");
  return formatDuration(Math.floor(ms / MINUTE_MS) * MINUTE_MS);
}

/** What is ticked, in a few words for who hears it. */
export function partsWords(parts: readonly DeskPart[]): string {
  const [first] = parts;
  if (!first) return "";
  if (first.kind === "question") return first.text;
  if (parts.length === 1 || first.kind === "gift") return first.name;
  return followersWords(parts.length);
}
