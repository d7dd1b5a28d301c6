import { type DeskFact, factOf } from "@/lib/model/desk/fact";
import type { DeskRules, DeskSource } from "@/lib/model/desk/desk";
import { DESK } from "@/lib/model/settings/desk";
import type { EventRow } from "@/lib/store/rows";

import { aGift, aPerson, aRow, NOON } from "./session-rows";

export const RULES: DeskRules = { ...DESK.standard, minDiamonds: 1 };
export const STREAMER = "6800000000000000001";

/** `second` counts from midday and makes the row. */
export function aFollow(second: number, by: string): EventRow {
  const at = NOON + second * 1000;
  return {
    ...{ ...aRow(second, "SocialMessage", at), kind: "follow" },
    user: aPerson(by),
  };
}

/** One message of a streak of gifts of 10 diamonds. */
export function aStreakGift(
  second: number,
  by: string,
  streak: string,
  changes: { count?: number; isLast?: boolean; price?: number } = {},
): EventRow {
  const { count = 1, isLast = true, price = 10 } = changes;
  return aGift(second, NOON + second * 1000, {
    ...{ user: aPerson(by), count, price },
    streak: { id: streak, status: isLast ? "end" : "continue", total: count },
  });
}

function factsOf(events: readonly EventRow[]): DeskFact[] {
  return events.flatMap((event) => factOf(event, STREAMER) ?? []);
}

export function aSource(
  events: readonly EventRow[],
  changes: Partial<DeskSource> = {},
): DeskSource {
  const clock = NOON + 600_000;
  return { facts: factsOf(events), sales: [], ticks: [], clock, ...changes };
}

/** Seen to at that second. */
export function aTick(
  item: string,
  second: number,
  state: "done" | "skipped" = "done",
) {
  const at = NOON + second * 1000;
  return { item, state, at, madeAt: at + 40 };
}
