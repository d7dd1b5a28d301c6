import { addEvent, type Rollups } from "@/lib/derive/rollups";
import {
  compareStreakMessages,
  givenBefore,
  placesOf,
} from "@/lib/derive/streaks";
import { noTallies, totalsOf } from "@/lib/model/tallies";
import type { EventRow, PersonRow, StreakMessage } from "@/lib/store/rows";
import type { ToldEvent } from "@/lib/upkeep/merge-events";

import type { FilePart, ToldSession, ToldSum } from "./import-file";
import { minuteParts } from "./minute-parts";

type Gift = Extract<EventRow, { kind: "gift" }>;

/** Counts a file's events anew, and tells where the file says otherwise. */
export interface Check {
  addSum: (
    part: Extract<FilePart, { of: "people" | "gifts" | "minutes" }>,
  ) => void;
  addEvent: (event: ToldEvent) => void;
  /** Places of figures that the events do not come to, as `totals.comments`; at most a few. */
  differences: (told: ToldSession, unknown: number) => string[];
}

const MAX_TOLD = 5;
/** The figures of each list, after what names its entry. */
const FIGURES = {
  people: [
    "comments",
    "gifts",
    "diamonds",
    "likes",
    "joins",
    "follows",
    "shares",
  ],
  gifts: ["count", "diamonds", "givers"],
  minutes: [
    ...["viewers", "comments", "likes", "gifts", "diamonds"],
    ...["joins", "follows", "shares"],
  ],
} as const;

export function createCheck(): Check {
  const rollups: Rollups = {
    ...{ session: 0, tallies: noTallies() },
    ...{ people: new Map(), minutes: new Map(), gifts: new Map() },
  };
  const sums = { people: new Map(), gifts: new Map(), minutes: new Map() } as {
    [List in keyof typeof FIGURES]: Map<unknown, string>;
  };
  const streaks = new Map<string, { price: number; gifts: Gift[] }>();
  let row = 0;
  return {
    addSum: ({ of, value }) => {
      sums[of].set(value.id ?? value.at, textOf(of, value));
    },
    addEvent: (event) => {
      row += 1;
      const counted: EventRow = {
        ...event,
        session: 0,
        row,
        frame: ["", 0, 0],
      };
      if (counted.kind !== "gift" || counted.streak.status === "single") {
        addEvent(rollups, counted);
        return;
      }
      const { id } = counted.streak;
      const streak = streaks.get(id) ?? { price: 0, gifts: [] };
      streak.price = counted.price ?? streak.price;
      streak.gifts.push(counted);
      streaks.set(id, streak);
    },
    differences: (told, unknown) => {
      for (const streak of streaks.values()) addStreak(rollups, streak);
      return [
        ...totalsDiffering(rollups, told, unknown),
        ...sumsDiffering(rollups, sums, told.streamer.id ?? ""),
      ].slice(0, MAX_TOLD);
    },
  };
}

function addStreak(
  rollups: Rollups,
  { price, gifts }: { price: number; gifts: readonly Gift[] },
): void {
  const byRow = new Map(gifts.map((gift) => [gift.row, gift]));
  const messages = gifts.map(messageOf).sort(compareStreakMessages);
  for (const { row, growth } of placesOf(messages)) {
    const gift = byRow.get(row);
    if (gift) addEvent(rollups, { ...gift, count: growth });
  }
  const before = givenBefore(messages, price);
  rollups.tallies.giftsBefore += before;
  rollups.tallies.diamondsBefore += before * price;
}

function messageOf(gift: Gift): StreakMessage {
  const { runningCount: count, streak, messageId, row, fanTickets = 0 } = gift;
  return { count, isEnd: streak.status === "end", messageId, row, fanTickets };
}

function totalsDiffering(
  { tallies, people }: Rollups,
  { totals, streamer }: ToldSession,
  unknown: number,
): string[] {
  const host = people.get(streamer.id ?? "");
  tallies.events += unknown;
  tallies.streamer = {
    people: (host?.acts ?? 0) > 0,
    gifters: Object.keys(host?.giftMessages ?? {}).length > 0,
    commenters: (host?.comments ?? 0) > 0,
  };
  const counted = Object.entries(totalsOf(tallies, streamer.id ?? ""));
  const told: Record<string, unknown> = { ...totals };
  return counted
    .filter(([name, figure]) => told[name] !== figure)
    .map(([name]) => `totals.${name}`);
}

function sumsDiffering(
  { people, gifts, minutes }: Rollups,
  told: Record<keyof typeof FIGURES, Map<unknown, string>>,
  streamer: string,
): string[] {
  const ofMinutes = [...minutes.values()].sort(
    (left, right) => left.minute - right.minute,
  );
  const counted = {
    people: [...people.values()]
      .filter((person) => isOne(person, streamer))
      .map((person) => [person.person, person] as const),
    gifts: [...gifts.values()]
      .filter(({ count, givers }) => count > 0 || givers > 0)
      .map((gift) => [gift.gift, gift] as const),
    minutes: minuteParts(ofMinutes).map(
      (minute) => [minute.at, minute] as const,
    ),
  };
  return (["people", "gifts", "minutes"] as const).flatMap((list) =>
    differing(list, new Map<unknown, object>(counted[list]), told[list]),
  );
}

function isOne({ acts, person }: PersonRow, streamer: string): boolean {
  return acts > 0 && person !== streamer;
}

/** The list, where an entry is too many, missing, or otherwise counted. */
function differing(
  list: keyof typeof FIGURES,
  counted: ReadonlyMap<unknown, object>,
  told: ReadonlyMap<unknown, string>,
): string[] {
  const isSame =
    counted.size === told.size &&
    [...counted].every(
      ([key, sum]) => told.get(key) === textOf(list, { ...sum }),
    );
  return isSame ? [] : [list];
}

function textOf(list: keyof typeof FIGURES, sum: ToldSum): string {
  return FIGURES[list].map((name) => String(sum[name])).join();
}
