import { type Decoder, DECODER } from "@/lib/normalize";
import { type BlockList, createBlockReader } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow, UndecodedRow } from "@/lib/store/rows";

import type { Arrival } from "./arrivals";
import { recordArrivals } from "./record";

/** Messages in one transaction. */
const CHUNK = 200;

/**
 * Reads once more what an older schema could not. What can be read now becomes an event in its session, with every rollup
 * completed in place, as if it had never been missed.
 */
export async function decodeAgain(
  database: LivetapDatabase,
  decoder: Decoder = DECODER,
): Promise<void> {
  const readBlocks = createBlockReader(database);
  while (
    await decodeChunk(database, { ...decoder, blocks: await readBlocks() })
  );
}

interface Reader extends Decoder {
  blocks: BlockList;
}

async function decodeChunk(
  database: LivetapDatabase,
  decoder: Reader,
): Promise<boolean> {
  return database.transaction("rw", database.tables, async () => {
    const rows = await database.undecoded
      .where("schema")
      .below(decoder.schema)
      .limit(CHUNK)
      .toArray();
    const numbers = rows.flatMap(({ number }) => number ?? []);
    await database.undecoded.bulkDelete(numbers);
    for (const number of new Set(rows.map(({ session }) => session))) {
      const session = await database.sessions.get(number);
      if (!session) continue;
      const own = rows.filter((row) => row.session === number);
      await keepUnreadable(database, decoder, own);
      await record(database, decoder, session, own.filter(isWhole));
    }
    return rows.length > 0;
  });
}

/** A frame that was no frame, or a message kept in part, is as unreadable as before. */
function isWhole({ method, bytes, size }: UndecodedRow): boolean {
  return method !== "" && bytes.length === size;
}

async function keepUnreadable(
  database: LivetapDatabase,
  { schema }: Decoder,
  rows: readonly UndecodedRow[],
): Promise<void> {
  await database.undecoded.bulkPut(
    rows.filter((row) => !isWhole(row)).map((row) => ({ ...row, schema })),
  );
}

async function record(
  database: LivetapDatabase,
  { normalize, schema, blocks }: Reader,
  session: SessionRow,
  rows: readonly UndecodedRow[],
): Promise<void> {
  const arrivals: Arrival[] = [];
  for (const row of rows) {
    uncount(session, row);
    const normalized = normalize(row.method, row.bytes);
    const { room } =
      normalized.kind === "reading" ? normalized.reading : normalized;
    if (room === "0" || room === session.room)
      arrivals.push(arrivalOf(row, normalized, room));
    else session.otherRooms += 1;
  }
  const how = { schema, told: [], blocks };
  await recordArrivals(database, session, arrivals, how);
  await database.sessions.put(session);
}

/** Takes back what was counted when it came: it is counted anew. */
function uncount(session: SessionRow, row: UndecodedRow): void {
  session.messages -= 1;
  session.undecodedBytes -= row.bytes.length;
  if (row.reason === "undecodable") session.undecodable -= 1;
  else session.unknownMethods = oneLess(session.unknownMethods, row.method);
}

function oneLess(
  methods: Readonly<Record<string, number>>,
  method: string,
): Record<string, number> {
  const left = { ...methods, [method]: (methods[method] ?? 0) - 1 };
  return Object.fromEntries(
    Object.entries(left).filter(([, count]) => count > 0),
  );
}

function arrivalOf(
  row: UndecodedRow,
  normalized: Arrival["message"]["normalized"],
  room: string,
): Arrival {
  const { id, method, now, receivedAt, frame } = row;
  return {
    message: {
      ...{ id, method, room, normalized, payload: row.bytes },
      messageId: id.slice(id.indexOf(":") + 1),
      isHistory: row.history ?? false,
      index: frame[2],
    },
    ...{ now, receivedAt, frame, placedAt: row.at },
  };
}
