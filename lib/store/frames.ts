import type { LivetapDatabase } from "./database";
import type { RecordedFrame, SessionRow } from "./rows";

/** Of every frame beside its bytes. */
const FRAME_COST = 100;
/** Rows taken away in one transaction. */
const CHUNK = 50;

/** Keeps the raw frames of one batch. Runs inside its transaction; the session is changed and left to the caller to put. */
export async function keepFrames(
  database: LivetapDatabase,
  session: SessionRow,
  relay: string,
  frames: RecordedFrame[],
): Promise<void> {
  const [first] = frames;
  const last = frames.at(-1);
  if (!first || !last) return;
  const size = frames.reduce(
    (sum, { bytes }) => sum + FRAME_COST + bytes.length,
    0,
  );
  session.framesBytes += size;
  await database.frames.put({
    ...{ relay, number: last.number, session: session.number },
    ...{ at: first.receivedAt, size, frames },
  });
}

/** Lets go of the oldest raw frames, whosever they are, until no more than `most` bytes are kept. */
export async function trimFrames(
  database: LivetapDatabase,
  most: number,
): Promise<void> {
  while (await trimChunk(database, most));
}

function trimChunk(database: LivetapDatabase, most: number): Promise<boolean> {
  const { sessions, frames } = database;
  return database.transaction("rw", [sessions, frames], async () => {
    const keeping = await sessions
      .filter(({ framesBytes }) => framesBytes > 0)
      .toArray();
    let over = keeping.reduce((sum, row) => sum + row.framesBytes, -most);
    if (over <= 0) return false;
    const oldest = await frames.orderBy("at").limit(CHUNK).toArray();
    const surplus = oldest.filter(({ size }) => {
      over -= size;
      return over > -size;
    });
    await frames.bulkDelete(
      surplus.map(({ relay, number }): [string, number] => [relay, number]),
    );
    for (const row of keeping) {
      const own = surplus.filter(({ session }) => session === row.number);
      const freed = own.reduce((sum, { size }) => sum + size, 0);
      if (freed > 0)
        await sessions.update(row.number, {
          framesBytes: row.framesBytes - freed,
        });
    }
    return surplus.length === CHUNK;
  });
}
