import {
  givenBefore,
  insertMessage,
  placesOf,
  type StreakPlace,
} from "@/lib/derive/streaks";
import type { GiftDetails, GiftDraft, GiftPrice } from "@/lib/model/reading";
import type { LivetapDatabase } from "@/lib/store/database";
import type {
  CatalogueRow,
  EventRow,
  SessionRow,
  StreakRow,
} from "@/lib/store/rows";

import type { Collected, Fresh } from "./arrivals";

/** What the gifts of a batch come to among those before them. */
export interface PlacedGifts {
  /** By row: of new gift messages, and of stored ones whose place in their streak changed. */
  places: Map<number, StreakPlace>;
  /** By gift id: what this batch and the catalogue know of the gifts in it. */
  details: Map<string, GiftDetails>;
  /** By row: stored gift events whose price this batch tells. */
  priced: Map<number, GiftDetails>;
  streaks: StreakRow[];
  catalogue: CatalogueRow[];
}

interface FreshGift extends Fresh {
  gift: GiftDraft;
}

const STREAKABLE = 1;

export async function placeGifts(
  database: LivetapDatabase,
  session: SessionRow,
  { fresh, prices }: Pick<Collected, "fresh" | "prices">,
  told: readonly GiftDetails[],
): Promise<PlacedGifts> {
  const gifts = fresh.flatMap((one): FreshGift[] =>
    one.reading.draft.kind === "gift"
      ? [{ ...one, gift: one.reading.draft }]
      : [],
  );
  const details = await findDetails(database, gifts, told);
  const panel = await findPanelPrices(database, prices, details);
  for (const gift of panel) details.set(gift.id, gift);
  const priced = await findPriced(database, session.number, details);
  const keys = gifts.map(streakKey);
  const stored = await database.streaks.bulkGet(
    [...new Set(keys)].flatMap((key): [number, string][] =>
      key === null ? [] : [[session.number, key]],
    ),
  );
  const streaks = new Map(
    stored.flatMap((row) => (row ? [[row.key, row] as const] : [])),
  );
  const places = new Map<number, StreakPlace>();
  for (const [index, gift] of gifts.entries()) {
    const key = keys[index] ?? null;
    const price = details.get(gift.gift.giftId)?.price ?? 0;
    if (key === null) places.set(gift.row, singlePlace(gift));
    else extendStreak({ session, streaks, places }, key, gift, price);
  }
  return {
    places,
    details,
    priced,
    streaks: [...streaks.values()],
    catalogue: [...panel, ...catalogueOf(gifts)],
  };
}

/**
 * Null for a gift outside a streak (DESIGN.md 4.4). Only the message's own description counts: what else is known of the
 * gift depends on what came before.
 */
export function streakKey({
  reading,
  gift,
}: Pick<FreshGift, "reading" | "gift">): string | null {
  const type = gift.details?.type;
  if (gift.group === "0" || (type !== undefined && type !== STREAKABLE))
    return null;
  return `${reading.user?.id ?? "0"}-${gift.giftId}-${gift.group}`;
}

function singlePlace({ row, gift }: FreshGift): StreakPlace {
  const count = Math.max(1, gift.runningCount);
  return { row, growth: count, total: count, status: "single" };
}

interface Streaks {
  session: SessionRow;
  streaks: Map<string, StreakRow>;
  places: Map<number, StreakPlace>;
}

function extendStreak(
  { session, streaks, places }: Streaks,
  key: string,
  fresh: FreshGift,
  price: number,
): void {
  const streak = streaks.get(key) ?? newStreak(session.number, key);
  const before = new Map(
    placesOf(streak.messages).map((place) => [place.row, place]),
  );
  streak.messages = insertMessage(streak.messages, {
    count: fresh.gift.runningCount,
    isEnd: fresh.gift.isEnd,
    messageId: fresh.messageId,
    row: fresh.row,
    fanTickets: fresh.gift.fanTickets,
  });
  for (const place of placesOf(streak.messages))
    if (!samePlace(before.get(place.row), place)) places.set(place.row, place);
  countBefore(session, streak, price);
  streaks.set(key, streak);
}

function samePlace(before: StreakPlace | undefined, now: StreakPlace): boolean {
  return (
    before?.growth === now.growth &&
    before.total === now.total &&
    before.status === now.status
  );
}

/** What was given before the first message seen changes when an earlier one arrives. */
function countBefore(
  { tallies }: SessionRow,
  streak: StreakRow,
  price: number,
): void {
  tallies.giftsBefore -= streak.before;
  tallies.diamondsBefore -= streak.before * streak.price;
  streak.price = price || streak.price;
  streak.before = givenBefore(streak.messages, streak.price);
  tallies.giftsBefore += streak.before;
  tallies.diamondsBefore += streak.before * streak.price;
}

function newStreak(session: number, key: string): StreakRow {
  return { session, key, price: 0, messages: [], before: 0 };
}

async function findDetails(
  database: LivetapDatabase,
  gifts: readonly FreshGift[],
  told: readonly GiftDetails[],
): Promise<Map<string, GiftDetails>> {
  const own = gifts.flatMap(({ gift }) => gift.details ?? []);
  const details = new Map([...told, ...own].map((one) => [one.id, one]));
  const missing = gifts
    .map(({ gift }) => gift.giftId)
    .filter((id) => !details.has(id));
  for (const row of await database.catalogue.bulkGet([...new Set(missing)]))
    if (row) details.set(row.id, row);
  return details;
}

/** The gift panel tells prices without names: they serve until the gift is described. */
async function findPanelPrices(
  database: LivetapDatabase,
  prices: readonly GiftPrice[],
  details: ReadonlyMap<string, GiftDetails>,
): Promise<CatalogueRow[]> {
  const told = prices.filter(({ id }) => !details.has(id));
  const known = await database.catalogue.bulkGet(told.map(({ id }) => id));
  return told.flatMap(({ id, price }, index) =>
    known[index] && known[index].name !== ""
      ? []
      : [{ id, name: "", price, type: 0, seenAt: 0 }],
  );
}

async function findPriced(
  database: LivetapDatabase,
  session: number,
  details: ReadonlyMap<string, GiftDetails>,
): Promise<Map<number, GiftDetails>> {
  if (details.size === 0) return new Map();
  const rows = await database.gifts
    .where("[session+gift]")
    .between([session], [session, []])
    .toArray();
  return new Map(
    rows.flatMap((row) => {
      const known = details.get(row.gift);
      // A price without a name mends nothing where the price stands.
      if (known?.name === "" && known.price === row.price) return [];
      return known
        ? row.undescribed.map((event) => [event, known] as const)
        : [];
    }),
  );
}

/** Streaks whose gift was priced late are counted again for what came before them. */
export async function priceStreaks(
  database: LivetapDatabase,
  session: SessionRow,
  { priced, streaks }: PlacedGifts,
  changes: readonly { after: EventRow }[],
): Promise<void> {
  const prices = new Map(
    changes.flatMap(({ after }) => {
      const details = priced.get(after.row);
      return details && after.kind === "gift"
        ? [[after.streak.id, details.price] as const]
        : [];
    }),
  );
  const loaded = new Set(streaks.map(({ key }) => key));
  const missing = await database.streaks.bulkGet(
    [...prices.keys()]
      .filter((key) => !loaded.has(key))
      .map((key): [number, string] => [session.number, key]),
  );
  streaks.push(...missing.flatMap((row) => row ?? []));
  for (const streak of streaks)
    countBefore(session, streak, prices.get(streak.key) ?? 0);
}

function catalogueOf(gifts: readonly FreshGift[]): CatalogueRow[] {
  const rows = gifts.flatMap(({ gift, receivedAt }) =>
    gift.details ? [{ ...gift.details, seenAt: receivedAt }] : [],
  );
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
