import type { GiftPrice, Reading } from "@/lib/model/reading";
import { shortMethod } from "@/lib/normalize";
import { unknownFieldsOf } from "@/lib/normalize/drift";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, SessionRow, UndecodedRow } from "@/lib/store/rows";

import { advanceClock, believableTime } from "./clock";
import type { ReadMessage } from "./read-item";

/** A message that belongs to a session, with what its item says of it. */
export interface Arrival {
  message: ReadMessage;
  /** Clock of the answer that carried it, epoch ms. */
  now: number | null;
  receivedAt: number;
  frame: EventRow["frame"];
  /** When it was first placed, for a message that is decoded again and does not tell its time. */
  placedAt?: number;
}

/** A message that is to become an event. */
export interface Fresh {
  id: string;
  messageId: string;
  row: number;
  /** Null until the session has a clock. */
  at: number | null;
  receivedAt: number;
  isHistory: boolean;
  reading: Reading;
  frame: EventRow["frame"];
}

export interface Collected {
  fresh: Fresh[];
  /** Rows stored as backlog of which a live copy came. */
  seenLive: Set<number>;
  /** New ones, and stored ones of which a live copy came. */
  undecoded: UndecodedRow[];
  /** What gifts cost, as messages without meaning of their own told. */
  prices: GiftPrice[];
}

/** Messages beyond this are kept in part. */
const MAX_UNDECODED_BYTES = 256 * 1024;

/** Sorts what arrived into new events, repeats and what cannot be read, and moves the session's clock and counters. */
export async function collectArrivals(
  database: LivetapDatabase,
  session: SessionRow,
  arrivals: readonly Arrival[],
  schema: number,
): Promise<Collected> {
  const known = await findKnown(database, session.number, arrivals);
  const collected: Collected = {
    fresh: [],
    seenLive: new Set(),
    undecoded: [],
    prices: [],
  };
  const fresh = new Map<string, Fresh>();
  for (const arrival of arrivals) {
    const { message } = arrival;
    if (message.method !== "") session.messages += 1;
    tellTime(session, arrival);
    const stored = known.get(message.id);
    const pending = fresh.get(message.id);
    if (stored !== undefined || pending) {
      session.duplicates += 1;
      if (message.isHistory) continue;
      if (pending) pending.isHistory = false;
      else if (stored?.history) markLive(collected, stored);
    } else if (message.normalized.kind === "reading") {
      countDrift(session, message);
      fresh.set(
        message.id,
        freshOf(session, arrival, message.normalized.reading),
      );
    } else if (message.normalized.kind === "plumbing") {
      count(session.plumbing, message.method);
      collected.prices.push(...(message.normalized.prices ?? []));
    } else {
      countUnread(session, message);
      const row = undecodedOf(session, arrival, schema);
      known.set(message.id, row);
      collected.undecoded.push(row);
      session.undecodedBytes += row.bytes.length;
    }
  }
  collected.fresh = [...fresh.values()];
  return collected;
}

function markLive(
  { seenLive, undecoded }: Collected,
  stored: EventRow | UndecodedRow,
): void {
  if ("row" in stored) {
    seenLive.add(stored.row);
    return;
  }
  delete stored.history;
  if (!undecoded.includes(stored)) undecoded.push(stored);
}

/** Events and undecoded messages of the session that are stored already, by identity. */
async function findKnown(
  database: LivetapDatabase,
  session: number,
  arrivals: readonly Arrival[],
): Promise<Map<string, EventRow | UndecodedRow>> {
  const keys = [...new Set(arrivals.map(({ message }) => message.id))].map(
    (id) => [session, id],
  );
  const [events, undecoded] = await Promise.all([
    database.events.where("[session+id]").anyOf(keys).toArray(),
    database.undecoded.where("[session+id]").anyOf(keys).toArray(),
  ]);
  return new Map([...undecoded, ...events].map((row) => [row.id, row]));
}

function freshOf(
  session: SessionRow,
  { message, now, receivedAt, frame, placedAt }: Arrival,
  reading: Reading,
): Fresh {
  const told = believableTime(reading.createdAt, receivedAt);
  const row = session.nextRow;
  session.nextRow += 1;
  const { id, messageId, isHistory } = message;
  const at = told ?? now ?? placedAt ?? session.lastAt;
  return { id, messageId, row, at, receivedAt, isHistory, reading, frame };
}

function tellTime(session: SessionRow, arrival: Arrival): void {
  const { message, now, receivedAt } = arrival;
  if (now !== null) advanceClock(session, now);
  if (message.isHistory || message.normalized.kind !== "reading") return;
  const { reading } = message.normalized;
  const told = believableTime(reading.createdAt, receivedAt);
  if (told !== null && isAct(reading)) advanceClock(session, told);
}

/** Other messages may tell of something older than the live; what people do tells the time. */
const ACTS: readonly string[] = [
  ...["comment", "emote", "gift", "like", "join", "follow", "share"],
  ...["subscribe", "viewers"],
];

function isAct({ draft }: Reading): boolean {
  return ACTS.includes(draft.kind);
}

function countUnread(session: SessionRow, message: ReadMessage): void {
  if (message.normalized.kind === "undecodable") session.undecodable += 1;
  else count(session.unknownMethods, message.method);
}

/** Fields that this version does not know, in messages that it reads. */
function countDrift(
  session: SessionRow,
  { method, payload }: ReadMessage,
): void {
  const short = shortMethod(method);
  for (const field of unknownFieldsOf(short, payload))
    count(session.unknownFields, `${short}.${field}`);
}

/** More names than this only a hostile stream sends. */
const MAX_NAMES = 500;
const OTHERS = "others";

function count(methods: Record<string, number>, method: string): void {
  const isKnown = Object.hasOwn(methods, method);
  const hasRoom = Object.keys(methods).length < MAX_NAMES;
  const name = isKnown || hasRoom ? method : OTHERS;
  methods[name] = (Object.hasOwn(methods, name) ? (methods[name] ?? 0) : 0) + 1;
}

function undecodedOf(
  session: SessionRow,
  { message, now, receivedAt, frame, placedAt }: Arrival,
  schema: number,
): UndecodedRow {
  const { payload, normalized } = message;
  return {
    session: session.number,
    id: message.id,
    method: message.method,
    reason: normalized.kind === "undecodable" ? "undecodable" : "unknown",
    schema,
    ...(message.isHistory && { history: true as const }),
    now,
    at: now ?? placedAt ?? session.lastAt ?? receivedAt,
    receivedAt,
    bytes: payload.slice(0, MAX_UNDECODED_BYTES),
    size: payload.length,
    frame,
  };
}
