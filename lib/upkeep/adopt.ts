import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";

/** Raw frames and unread messages are large: so many at once. */
const CHUNK = 50;

/** Moves what a session is to take over from those that it stands for, and erases what is left of them. */
export async function adopt(
  database: LivetapDatabase,
  session: number,
): Promise<void> {
  const row = await database.sessions.get(session);
  if (!row?.adopts) return;
  for (const old of row.adopts) {
    while (await adoptFrames(database, old, session));
    while (await adoptUndecoded(database, old, session));
    await adoptMarks(database, old, session);
    await adoptSales(database, old, session);
    await adoptTicks(database, old, session);
    await deleteSession(database, old);
  }
  await database.transaction(
    "rw",
    [database.sessions, database.frames, database.undecoded],
    async () => {
      const sizes = await sizesOf(database, session);
      await database.sessions
        .where(":id")
        .equals(session)
        .modify((adopted) => {
          delete adopted.adopts;
          Object.assign(adopted, sizes);
        });
    },
  );
}

function adoptFrames(
  { frames }: LivetapDatabase,
  old: number,
  session: number,
): Promise<number> {
  return frames
    .where("[session+at]")
    .between([old], [old, []])
    .limit(CHUNK)
    .modify({ session });
}

function adoptMarks(
  { marks }: LivetapDatabase,
  old: number,
  session: number,
): Promise<number> {
  return marks
    .where("[session+at]")
    .between([old], [old, []])
    .modify({ session });
}

/** No two acts of a session have the same time: the order of both is kept. */
function adoptSales(
  { sales }: LivetapDatabase,
  old: number,
  session: number,
): Promise<void> {
  return sales.db.transaction("rw", sales, async () => {
    const own = sales.where("[session+at]").between([old], [old, []]);
    for (const act of await own.toArray()) {
      let { at } = act;
      while (await sales.get({ session, at })) at += 1;
      await sales.put({ ...act, session, at });
    }
    await own.delete();
  });
}

/** Of two ticks of the same thing the later one counts. */
function adoptTicks(
  { ticks }: LivetapDatabase,
  old: number,
  session: number,
): Promise<void> {
  return ticks.db.transaction("rw", ticks, async () => {
    const own = ticks.where("[session+item]").between([old], [old, []]);
    for (const tick of await own.toArray()) {
      const known = await ticks.get([session, tick.item]);
      if (!known || known.madeAt < tick.madeAt)
        await ticks.put({ ...tick, session });
    }
    await own.delete();
  });
}

/** What was read of it elsewhere, or is kept there already, is not kept twice. */
function adoptUndecoded(
  database: LivetapDatabase,
  old: number,
  session: number,
): Promise<number> {
  const { undecoded, events } = database;
  return database.transaction("rw", [undecoded, events], async () => {
    const rows = await undecoded
      .where("session")
      .equals(old)
      .limit(CHUNK)
      .toArray();
    const keys = rows.map(({ id }) => [session, id]);
    const [kept, read] = await Promise.all([
      undecoded.where("[session+id]").anyOf(keys).toArray(),
      events.where("[session+id]").anyOf(keys).toArray(),
    ]);
    const known = new Set([...kept, ...read].map(({ id }) => id));
    await undecoded.bulkDelete(rows.flatMap(({ number }) => number ?? []));
    await undecoded.bulkPut(
      rows
        .filter(({ id }) => !known.has(id))
        .map((row) => ({ ...row, session })),
    );
    return rows.length;
  });
}

async function sizesOf(
  { frames, undecoded }: LivetapDatabase,
  session: number,
): Promise<{ framesBytes: number; undecodedBytes: number }> {
  const sizes = { framesBytes: 0, undecodedBytes: 0 };
  await frames
    .where("[session+at]")
    .between([session], [session, []])
    .each(({ size }) => {
      sizes.framesBytes += size;
    });
  await undecoded
    .where("session")
    .equals(session)
    .each(({ bytes }) => {
      sizes.undecodedBytes += bytes.length;
    });
  return sizes;
}
