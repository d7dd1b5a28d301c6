import Dexie, { type Collection } from "dexie";

import type {
  GiftMessage,
  GiftMessages,
  GiftsOf,
  GiftSum,
} from "@/lib/model/gifts";
import type { EventRow } from "@/lib/store/rows";

import { eventsOf, type RowOf } from "./events";
import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

/** How often the reading begins again when a message already read is changed by a later one. */
const TRIES = 3;
const TELL_EVERY_MS = 400;

/**
 * The messages behind a total. The total and the end of the reading are fixed together, so that the messages' sum is the
 * total however many came while they were read.
 */
export async function readGiftMessages(
  database: ReadDatabase,
  session: number,
  wanted: GiftsOf,
  task: ReadTask<GiftMessages>,
): Promise<GiftMessages> {
  for (let left = TRIES; ; left -= 1) {
    const start = await startOf(database, session, wanted);
    const found = await readUpTo(database, session, wanted, { task, ...start });
    const now = await database.sessions.get(session);
    if (left <= 1 || now?.mends === start.mends || task.signal.aborted)
      return found;
  }
}

interface Start {
  /** Rows from here on came later than the total. */
  nextRow: number;
  mends: number;
  total: GiftSum | null;
}

function startOf(
  database: ReadDatabase,
  session: number,
  wanted: GiftsOf,
): Promise<Start> {
  const { sessions, people, gifts } = database;
  return database.transaction("r", [sessions, people, gifts], async () => {
    const row = await sessions.get(session);
    const { nextRow = 0, mends = 0, tallies } = row ?? {};
    const totalOf = async (): Promise<GiftSum | null> => {
      if (wanted.kind === "all") return tallies ?? null;
      if (wanted.kind === "streak") return null;
      if (wanted.kind === "giver")
        return (await people.get([session, wanted.person])) ?? null;
      const gift = await gifts.get([session, wanted.gift]);
      return gift ? { gifts: gift.count, diamonds: gift.diamonds } : null;
    };
    const total = await totalOf();
    return {
      ...{ nextRow, mends },
      total: total && { gifts: total.gifts, diamonds: total.diamonds },
    };
  });
}

async function readUpTo(
  database: ReadDatabase,
  session: number,
  wanted: GiftsOf,
  { task, nextRow, total }: Start & { task: ReadTask<GiftMessages> },
): Promise<GiftMessages> {
  const messages: GiftMessage[] = [];
  const sum: GiftSum = { gifts: 0, diamonds: 0 };
  const soFar = (isReading: boolean): GiftMessages => {
    const newest = messages.toSorted((left, right) => right.at - left.at);
    return { messages: newest, sum: { ...sum }, total, isReading };
  };
  let toldAt = performance.now();
  for await (const chunk of candidates(database, session, wanted)) {
    for (const event of chunk)
      if (event.row < nextRow && isWanted(event, wanted)) {
        const message = messageOf(event);
        messages.push(message);
        sum.gifts += message.count;
        sum.diamonds += message.diamonds;
      }
    if (task.signal.aborted) break;
    await task.rest();
    if (performance.now() - toldAt > TELL_EVERY_MS) {
      task.tell(soFar(true));
      toldAt = performance.now();
    }
  }
  return soFar(false);
}

/** By the index that leaves out most of what is not wanted. */
function candidates(
  database: ReadDatabase,
  session: number,
  wanted: GiftsOf,
): AsyncIterable<RowOf<"gift">[]> {
  const person = "person" in wanted ? wanted.person : null;
  return person === null
    ? eventsOf(database, { session, kind: "gift" })
    : giftsBy(database, session, person);
}

const CHUNK = 500;

/** Somebody's gifts: likes and comments lie between them, and are never unpacked together for long. */
async function* giftsBy(
  database: ReadDatabase,
  session: number,
  person: string,
): AsyncGenerator<RowOf<"gift">[]> {
  const theirs = (): Collection<EventRow, [number, number]> =>
    database.events
      .where("[session+user.id+at]")
      .between(
        [session, person, Dexie.minKey],
        [session, person, Dexie.maxKey],
      );
  const keys = await theirs().primaryKeys();
  for (let from = 0; from < keys.length; from += CHUNK) {
    const rows = await database.events.bulkGet(keys.slice(from, from + CHUNK));
    yield rows.filter((row) => row?.kind === "gift");
  }
}

function isWanted(event: RowOf<"gift">, wanted: GiftsOf): boolean {
  switch (wanted.kind) {
    case "all":
      return true;
    case "gift":
      return event.giftId === wanted.gift;
    case "giver":
      // Those who are masked share one id and are nobody's (DESIGN.md 4.6).
      return event.traits?.isMasked !== true;
    case "streak":
      return event.streak.id === wanted.streak;
  }
}

function messageOf(event: RowOf<"gift">): GiftMessage {
  const { id, at, user = null, name = "", price = 0 } = event;
  return {
    ...{ id, at, user, name },
    count: event.count,
    runningCount: event.runningCount,
    status: event.streak.status,
    diamonds: event.count * price,
  };
}
