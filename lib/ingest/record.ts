import { addEvent, removeEvent, type Rollups } from "@/lib/derive/rollups";
import type { Rename } from "@/lib/model/pseudonym";
import type { GiftDetails } from "@/lib/model/reading";
import type { BlockList } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import { loadRollups, saveRollups } from "@/lib/store/rollups";
import type { SessionRow } from "@/lib/store/rows";

import { type Arrival, collectArrivals } from "./arrivals";
import { type Change, changesOf } from "./changes";
import { placeGifts, type PlacedGifts, priceStreaks } from "./gifts";
import { applyToSession } from "./session-facts";
import { takeAway } from "./take-away";
import { veilArrivals } from "./veil";

interface How {
  schema: number;
  told: readonly GiftDetails[];
  blocks: BlockList;
}

/** Kept undecoded of one session. */
const MAX_UNDECODED_BYTES = 16 * 1024 * 1024;
const EVICTED_AT_ONCE = 100;

/**
 * Writes what arrived for one session: events, undecoded bytes and every rollup; `session` is changed and left to the
 * caller to put. Runs inside the transaction of the batch, so it waits for nothing but the database.
 */
export async function recordArrivals(
  database: LivetapDatabase,
  session: SessionRow,
  arrivals: readonly Arrival[],
  { schema, told, blocks }: How,
): Promise<void> {
  const collected = await collectArrivals(
    ...([database, session] as const),
    blocks.isEmpty
      ? arrivals
      : veilArrivals(arrivals, renameIn(session, blocks)),
    schema,
  );
  const gifts = await placeGifts(database, session, collected, told);
  const changes = await takeAway(
    database,
    session,
    await changesOf(database, session, collected, gifts),
  );
  await priceStreaks(database, session, gifts, changes);
  const rollups = await loadRollups(
    database,
    session,
    changes.flatMap(({ before, after }) => (before ? [before, after] : after)),
  );
  countChanges(rollups, changes, gifts);
  const mended = changes.filter(({ before }) => before !== null);
  session.mends += mended.length;
  for (const { after } of mended) after.mended = session.mends;
  applyToSession(session, rollups, changes);
  await saveRollups(database, rollups);
  await database.events.bulkPut(changes.map(({ after }) => after));
  await database.streaks.bulkPut(gifts.streaks);
  await database.catalogue.bulkPut(gifts.catalogue);
  await database.undecoded.bulkPut(collected.undecoded);
  await evictUndecoded(database, session);
}

/** Whose live it is stands in front of it: hiding them in it would hide nothing. */
function renameIn({ room, streamer }: SessionRow, blocks: BlockList): Rename {
  const rename = blocks.renameIn(room);
  return (person) => (person === streamer.id ? null : rename(person));
}

/** The oldest go first; their counts stay. */
async function evictUndecoded(
  database: LivetapDatabase,
  session: SessionRow,
): Promise<void> {
  while (session.undecodedBytes > MAX_UNDECODED_BYTES) {
    const oldest = await database.undecoded
      .where({ session: session.number })
      .limit(EVICTED_AT_ONCE)
      .toArray();
    if (oldest.length === 0) return;
    await database.undecoded.bulkDelete(
      oldest.flatMap(({ number }) => number ?? []),
    );
    for (const { bytes } of oldest) session.undecodedBytes -= bytes.length;
  }
}

function countChanges(
  rollups: Rollups,
  changes: readonly Change[],
  { details }: PlacedGifts,
): void {
  for (const { before, after, avatar } of changes) {
    if (before) removeEvent(rollups, before);
    addEvent(rollups, after);
    const person = after.user && rollups.people.get(after.user.id);
    if (person && avatar !== undefined) person.avatar = avatar;
  }
  for (const [id, { picture, name, price }] of details) {
    const gift = rollups.gifts.get(id);
    if (!gift) continue;
    Object.assign(gift, {
      ...(name !== "" && { name }),
      price,
      ...(picture !== undefined && { picture }),
    });
  }
}
