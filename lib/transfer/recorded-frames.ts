import type { LivetapDatabase } from "@/lib/store/database";
import type { RecordedFrame } from "@/lib/store/rows";

import { recordedPages } from "./recorded-pages";

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
  const sources = (await recordedPages(database, session)).map(
    ({ relay, first, last, from }): Source => {
      return { relay, after: first - 1, until: last, nextAt: from, frames: [] };
    },
  );
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
