import Dexie from "dexie";

import type { LivetapDatabase } from "@/lib/store/database";
import type { RecordedFrame } from "@/lib/store/rows";

/** A raw frame with the page that it came to. */
export interface RelayedFrame extends RecordedFrame {
  relay: string;
}

/** Rows read at once: each holds what a page received in a moment. */
const CHUNK_SIZE = 8;

/** One page's rows of the session, as far as they were there at the start. */
interface Source {
  relay: string;
  /** Number of the last row read, and of the last one to be read. */
  after: number;
  until: number;
  /** Our clock: of the first frame that is not taken yet. */
  nextAt: number;
  frames: RecordedFrame[];
}

/**
 * A session's raw frames by our clock, then by page and number; those of one page always by number. Rows are read a few at
 * a time, and only of the pages whose turn it is.
 */
export async function* recordedFrames(
  database: LivetapDatabase,
  session: number,
): AsyncGenerator<RelayedFrame> {
  const sources = await findSources(database, session);
  for (;;) {
    const source = earliest(sources);
    if (!source) return;
    const frame = source.frames.shift();
    if (frame) yield { ...frame, relay: source.relay };
    if (source.frames.length === 0) await refill(database, session, source);
    const next = source.frames[0];
    if (next) source.nextAt = next.receivedAt;
    else sources.splice(sources.indexOf(source), 1);
  }
}

/** The pages that have rows of the session, by the number of the first. */
function findSources(
  database: LivetapDatabase,
  session: number,
): Promise<Source[]> {
  const { frames } = database;
  return database.transaction("r", frames, async ({ idbtrans }) => {
    const sources: Source[] = [];
    for (const [relay, number] of await firstRows(idbtrans, session)) {
      const row = await frames.get([relay, number]);
      const last = await frames
        .where("[relay+number]")
        .between([relay, Dexie.minKey], [relay, Dexie.maxKey])
        .last();
      sources.push({
        ...{ relay, after: number - 1, until: last?.number ?? number },
        ...{ nextAt: row?.at ?? 0, frames: [] },
      });
    }
    return sources;
  });
}

/** Of each page that has any; the index leaps from page to page, so that what they hold is not walked. */
function firstRows(
  transaction: IDBTransaction,
  session: number,
): PromiseLike<[relay: string, number: number][]> {
  const rows: [string, number][] = [];
  const request = transaction
    .objectStore("frames")
    .index("session")
    .openKeyCursor(IDBKeyRange.only(session));
  return new Dexie.Promise((resolve, reject) => {
    request.onerror = () => {
      reject(request.error ?? new Error("The raw frames cannot be read"));
    };
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) {
        resolve(rows);
        return;
      }
      const [relay, number] = cursor.primaryKey as [string, number]; // the store's own key
      rows.push([relay, number]);
      // An array is above every number.
      cursor.continuePrimaryKey(session, [relay, []]);
    };
  });
}

function earliest(sources: readonly Source[]): Source | undefined {
  return sources.reduce<Source | undefined>(
    (first, other) => (first && first.nextAt <= other.nextAt ? first : other),
    undefined,
  );
}

async function refill(
  database: LivetapDatabase,
  session: number,
  source: Source,
): Promise<void> {
  const { relay, until } = source;
  while (source.frames.length === 0 && source.after < until) {
    const rows = await database.frames
      .where("[relay+number]")
      .between([relay, source.after], [relay, until], false, true)
      .limit(CHUNK_SIZE)
      .toArray();
    source.after = rows.at(-1)?.number ?? until;
    source.frames = rows.flatMap((row) =>
      row.session === session ? row.frames : [],
    );
  }
}
