import type { StreakPlace } from "@/lib/derive/streaks";
import type { GiftDetails } from "@/lib/model/reading";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import type { Collected, Fresh } from "./arrivals";
import { type PlacedGifts, streakKey } from "./gifts";

/** An event that is new, or one that later messages changed. */
export interface Change {
  before: EventRow | null;
  after: EventRow;
  /** Of the person who did it, where this message carried one. */
  avatar?: string;
}

/** Stored events that this batch mends, then new ones in order of arrival. */
export async function changesOf(
  database: LivetapDatabase,
  session: SessionRow,
  collected: Collected,
  gifts: PlacedGifts,
): Promise<Change[]> {
  const created = collected.fresh.map((fresh): Change => {
    const after = eventOf(session, fresh, gifts);
    const { avatar } = fresh.reading;
    return { before: null, after, ...(avatar !== undefined && { avatar }) };
  });
  const createdRows = new Set(collected.fresh.map(({ row }) => row));
  const timed = session.firstToldAt === null ? [] : session.untimed;
  const mended = new Set(
    [
      ...gifts.places.keys(),
      ...gifts.priced.keys(),
      ...collected.seenLive,
      ...timed,
    ].filter((row) => !createdRows.has(row)),
  );
  const stored = await database.events.bulkGet(
    [...mended].map((row) => [session.number, row]),
  );
  const repairs = stored.flatMap((before): Change[] =>
    before
      ? [{ before, after: mendedEvent(session, before, collected, gifts) }]
      : [],
  );
  keepUntimed(session, collected.fresh);
  return [...repairs, ...created];
}

function mendedEvent(
  session: SessionRow,
  before: EventRow,
  collected: Collected,
  gifts: PlacedGifts,
): EventRow {
  const after = { ...before };
  if (collected.seenLive.has(before.row)) delete after.history;
  if (session.untimed.includes(before.row))
    after.at = session.firstToldAt ?? before.at;
  const details = gifts.priced.get(before.row);
  if (after.kind === "gift" && details) {
    Object.assign(after, pricedAs(details));
  }
  return placed(after, gifts.places.get(before.row));
}

/** A gift at its place among the others of its streak; the very same event where nothing changes. */
export function placed(
  event: EventRow,
  place: StreakPlace | undefined,
): EventRow {
  if (event.kind !== "gift" || !place) return event;
  const { growth, total, status } = place;
  const { streak, count } = event;
  if (count === growth && streak.total === total && streak.status === status)
    return event;
  return { ...event, count: growth, streak: { ...streak, status, total } };
}

/** Rows that still have no clock of TikTok's wait for it. */
function keepUntimed(session: SessionRow, fresh: readonly Fresh[]): void {
  session.untimed =
    session.firstToldAt === null
      ? [
          ...session.untimed,
          ...fresh.flatMap(({ at, row }) => (at === null ? [row] : [])),
        ]
      : [];
}

function eventOf(
  session: SessionRow,
  fresh: Fresh,
  gifts: PlacedGifts,
): EventRow {
  const { reading, id, messageId, receivedAt, row, frame } = fresh;
  const base = {
    ...{ session: session.number, row, id, messageId, receivedAt, frame },
    at: fresh.at ?? session.firstToldAt ?? receivedAt,
    ...(reading.user && { user: reading.user }),
    ...(fresh.isHistory && { history: true as const }),
    ...(reading.traits && { traits: reading.traits }),
  };
  const { draft } = reading;
  return draft.kind === "gift"
    ? { ...base, ...giftFields(fresh, draft, gifts) }
    : { ...base, ...draft };
}

/** The gift panel tells prices without names. */
function pricedAs({ name, price }: GiftDetails) {
  return { ...(name !== "" && { name }), price };
}

function giftFields(
  { row, reading, messageId }: Fresh,
  draft: Extract<Fresh["reading"]["draft"], { kind: "gift" }>,
  { places, details }: PlacedGifts,
) {
  const known = draft.details ?? details.get(draft.giftId);
  const place = places.get(row);
  const count = place?.growth ?? 0;
  return {
    kind: "gift" as const,
    giftId: draft.giftId,
    ...(known && pricedAs(known)),
    count,
    runningCount: draft.runningCount,
    streak: {
      id: streakKey({ reading, gift: draft }) ?? messageId,
      status: place?.status ?? ("single" as const),
      total: place?.total ?? count,
    },
    ...(draft.to !== undefined && { to: draft.to }),
    ...(draft.fanTickets > 0 && { fanTickets: draft.fanTickets }),
  };
}
