import "fake-indexeddb/auto";

import { createBatchWriter } from "@/lib/ingest/batch-writer";
import {
  type ReadItem,
  readItem,
  type ReadMessage,
} from "@/lib/ingest/read-item";
import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import { DECODER } from "@/lib/normalize";
import { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

import {
  type Recording,
  readRecording,
  relayItems,
} from "../tests/support/recording";

/** Items in one transaction. */
const BATCH = 64;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: npm run decode -- RECORDING (.ndjson or .ndjson.gz)");
  process.exit(2);
}
try {
  await decode(readRecording(file));
} catch (error) {
  console.error(
    `${file}: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}

/** Records the whole of it as the extension would, every room a session of its own; then prints what came of each message. */
async function decode(recording: Recording): Promise<void> {
  const items = await Promise.all(
    relayItems(recording).map((item) => readItem("decode", item, DECODER)),
  );
  const messages = items.flatMap(({ messages: carried, now }) =>
    carried.map((message) => ({ message, now })),
  );
  const database = new LivetapDatabase();
  await record(database, entering(items, recording.page.roomId));
  const rooms = new Map(
    (await database.sessions.toArray()).map(({ number, room }) => [
      number,
      room,
    ]),
  );
  const events = new Map<string, EventRow>();
  await database.events.each((event) => {
    events.set(`${rooms.get(event.session) ?? ""} ${event.id}`, event);
  });
  const counts = new Map<string, number>();
  for (const { message, now } of messages) {
    const room = message.room === "0" ? recording.page.roomId : message.room;
    const event = events.get(`${room} ${message.id}`) ?? null;
    const outcome = event?.kind ?? message.normalized.kind;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    console.log(JSON.stringify(lineOf(message, event, now)));
  }
  summarize(messages.length, counts);
}

async function record(
  database: LivetapDatabase,
  items: readonly ReadItem[],
): Promise<void> {
  const write = createBatchWriter({
    database,
    now: Date.now,
    rules: () => DEFAULT_RULES,
    schema: DECODER.schema,
  });
  for (let from = 0; from < items.length; from += BATCH)
    await write({
      relay: "decode",
      tab: 0,
      origin: "live",
      items: items.slice(from, from + BATCH),
    });
}

/** Enters every room that a message names, the page's own last, so that nothing counts as another room's. */
function entering(items: readonly ReadItem[], own: string): ReadItem[] {
  const named = items.flatMap(({ messages }) =>
    messages.map(({ room }) => room),
  );
  const rooms = [...new Set(named)].filter(
    (room) => room !== "0" && room !== own,
  );
  const [opening] = items;
  const { receivedAt, handle } = opening?.item ?? { receivedAt: 0, handle: "" };
  const entries = rooms.map((room, index): ReadItem => ({
    item: {
      ...{ kind: "opened", socket: index + 2, room, receivedAt, handle },
      ...{ number: 0, host: "", path: "/webcast/im/" },
    },
    ...{ enters: null, now: null, messages: [] },
  }));
  return [...entries, ...items].map((read, index) => ({
    ...read,
    item: { ...read.item, number: index + 1 },
  }));
}

function lineOf(
  message: ReadMessage,
  event: EventRow | null,
  now: number | null,
) {
  const { method, messageId, room, isHistory, normalized } = message;
  const shared = {
    ...{ method, id: messageId, roomId: room, at: event?.at ?? now },
    ...(isHistory && { history: true }),
    ...(event?.user && { user: event.user }),
  };
  if (!event) return { ...shared, event: null, reason: normalized.kind };
  const {
    session: _session,
    row: _row,
    frame: _frame,
    receivedAt: _at,
    ...told
  } = event;
  return { ...shared, event: told };
}

function summarize(total: number, counts: ReadonlyMap<string, number>): void {
  console.error(`${total} messages`);
  for (const [outcome, count] of [...counts].sort(
    (left, right) => right[1] - left[1],
  ))
    console.error(`${String(count).padStart(7)} ${outcome}`);
}
