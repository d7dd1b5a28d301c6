import { deletionsOf, withDeletion } from "@/lib/derive/deletions";
import { addEvent, type Rollups } from "@/lib/derive/rollups";
import {
  compareStreakMessages,
  givenBefore,
  placesOf,
  type StreakPlace,
} from "@/lib/derive/streaks";
import { noTallies } from "@/lib/model/tallies";
import type { LivetapDatabase } from "@/lib/store/database";
import { findDeletions } from "@/lib/store/deletions";
import type { EventRow, SessionRow, StreakRow } from "@/lib/store/rows";

import { placed } from "./changes";
import { streamerShare } from "./session-facts";

/** Rows read or written in one transaction. */
const CHUNK = 2_000;

/** Called with how many rows more were read; each is read twice. */
export type OnRead = (rows: number) => unknown;

/**
 * Folds the stored events of a session again, from nothing, into rollups equal to those that were counted as the events
 * came. For import, merge, erasure and decoding again; nothing may be recorded for the session meanwhile.
 */
export async function rebuild(
  database: LivetapDatabase,
  session: SessionRow,
  onRead: OnRead = () => null,
): Promise<void> {
  const { number } = session;
  const streaks = await collectStreaks(database, number, onRead);
  const places = new Map<number, StreakPlace>();
  for (const { messages } of streaks.values())
    for (const place of placesOf(messages)) places.set(place.row, place);
  const rollups: Rollups = {
    ...{ session: number, tallies: noTallies() },
    ...{ people: new Map(), minutes: new Map(), gifts: new Map() },
  };
  const deletions = deletionsOf(await findDeletions(database, number));
  await eachChunk(database, number, async (events) => {
    await onRead(events.length);
    const folded = events.map((event) =>
      withDeletion(placed(event, places.get(event.row)), deletions),
    );
    for (const event of folded) addEvent(rollups, event);
    await database.events.bulkPut(
      folded.filter((event, index) => event !== events[index]),
    );
  });
  countBefore(rollups, streaks);
  rollups.tallies.streamer = streamerShare(
    rollups.people.get(session.streamer.id),
  );
  await keepPictures(database, rollups);
  await replaceRollups(database, rollups, [...streaks.values()]);
  await database.sessions.update(number, { tallies: rollups.tallies });
}

async function collectStreaks(
  database: LivetapDatabase,
  session: number,
  onRead: OnRead,
): Promise<Map<string, StreakRow>> {
  const streaks = new Map<string, StreakRow>();
  await eachChunk(database, session, async (events) => {
    await onRead(events.length);
    for (const event of events) addToStreak(streaks, session, event);
  });
  for (const { messages } of streaks.values())
    messages.sort(compareStreakMessages);
  return streaks;
}

function addToStreak(
  streaks: Map<string, StreakRow>,
  session: number,
  event: EventRow,
): void {
  if (event.kind !== "gift" || event.streak.status === "single") return;
  const key = event.streak.id;
  const streak = streaks.get(key) ?? {
    ...{ session, key, price: 0, messages: [], before: 0 },
  };
  streak.price = event.price ?? streak.price;
  streak.messages.push({
    count: event.runningCount,
    isEnd: event.streak.status === "end",
    messageId: event.messageId,
    row: event.row,
    fanTickets: event.fanTickets ?? 0,
  });
  streaks.set(key, streak);
}

function countBefore(
  { tallies }: Rollups,
  streaks: ReadonlyMap<string, StreakRow>,
): void {
  for (const streak of streaks.values()) {
    streak.before = givenBefore(streak.messages, streak.price);
    tallies.giftsBefore += streak.before;
    tallies.diamondsBefore += streak.before * streak.price;
  }
}

/** Events carry no pictures: those that are known stay. */
async function keepPictures(
  database: LivetapDatabase,
  { session, people, gifts }: Rollups,
): Promise<void> {
  const range = [[session], [session, []]] as const;
  await database.people
    .where("[session+person]")
    .between(...range)
    .each(({ person, avatar }) => {
      const row = people.get(person);
      if (row && avatar !== undefined) row.avatar = avatar;
    });
  await database.gifts
    .where("[session+gift]")
    .between(...range)
    .each(({ gift, picture }) => {
      const row = gifts.get(gift);
      if (row && picture !== undefined) row.picture = picture;
    });
}

/** While a chunk is used the next is read: whoever uses one writes to none that is after it. */
async function eachChunk(
  database: LivetapDatabase,
  session: number,
  use: (events: EventRow[]) => Promise<void>,
): Promise<void> {
  const read = (after: number) => {
    const reading = database.events
      .where("[session+row]")
      .between([session, after], [session, []], false, false)
      .limit(CHUNK)
      .toArray();
    // Its failure is told when it is waited for, and may come before that.
    reading.catch(() => undefined);
    return reading;
  };
  for (let next = read(0); ;) {
    const events = await next;
    const last = events.at(-1);
    if (!last) return;
    next = read(last.row);
    await use(events);
  }
}

async function replaceRollups(
  database: LivetapDatabase,
  { session, people, minutes, gifts }: Rollups,
  streaks: readonly StreakRow[],
): Promise<void> {
  const tables = [
    ["people", "[session+person]", [...people.values()]],
    ["minutes", "[session+minute]", [...minutes.values()]],
    ["gifts", "[session+gift]", [...gifts.values()]],
    ["streaks", "[session+key]", streaks],
  ] as const;
  for (const [name, index, rows] of tables) {
    const table = database.table(name);
    await table.where(index).between([session], [session, []]).delete();
    for (let from = 0; from < rows.length; from += CHUNK)
      await table.bulkPut(rows.slice(from, from + CHUNK));
  }
}
