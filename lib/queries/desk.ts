import { DESK_EVENTS, type DeskFact, factOf } from "@/lib/model/desk/fact";
import type { Tick } from "@/lib/model/desk/part";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import { eventsOf } from "./events";
import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

/** What the desk is made of. */
export interface DeskRead {
  facts: DeskFact[];
  ticks: Tick[];
  /** TikTok's, epoch ms. */
  clock: number;
}

export interface DeskReader {
  session: number;
  keepMs: number;
  read: (task: Pick<ReadTask<never>, "rest">) => Promise<DeskRead>;
}

interface Progress {
  lastRow: number;
  mends: number;
  streamer: string;
  /** By row; what is too old for the desk is forgotten. */
  kept: Map<number, DeskFact>;
}

interface Reading {
  database: ReadDatabase;
  row: SessionRow;
  /** Nothing before it counts. */
  since: number;
  task: Pick<ReadTask<never>, "rest">;
}

const MOST_AT_ONCE = 500;
/** With more than this to catch up on, only what the desk needs is read. */
const FAR = 5_000;

/** Reads the last stretch of a session once and each event after that once, however long the live is. One reading at a time. */
export function createDeskReader(
  database: ReadDatabase,
  session: number,
  keepMs: number,
): DeskReader {
  let progress: Progress | null = null;
  let reading: Promise<unknown> = Promise.resolve();

  async function readNow(task: Reading["task"]): Promise<DeskRead> {
    const row = await database.sessions.get(session);
    const ticks = await ticksOf(database, session);
    if (!row) return { facts: [], ticks, clock: 0 };
    const clock = row.lastAt ?? 0;
    const since = clock - keepMs;
    const about = { database, row, since, task };
    if (progress && isFarFrom(progress, row)) progress = null;
    const going = progress ?? (await begin(about));
    await readOn(about, going);
    for (const [place, { at }] of going.kept)
      if (at < since) going.kept.delete(place);
    progress = going;
    return { facts: [...going.kept.values()], ticks, clock };
  }

  return {
    session,
    keepMs,
    read(task) {
      const next = () => readNow(task);
      const answer = reading.then(next, next);
      reading = answer;
      return answer;
    },
  };
}

/** Whether anything was ticked off in a session. */
export async function hasTicks(
  { ticks }: ReadDatabase,
  session: number,
): Promise<boolean> {
  const range = ticks.where("[session+item]").between([session], [session, []]);
  return (await range.limit(1).count()) > 0;
}

function ticksOf({ ticks }: ReadDatabase, session: number): Promise<Tick[]> {
  return ticks
    .where("[session+item]")
    .between([session], [session, []])
    .toArray();
}

function isFarFrom({ lastRow, streamer }: Progress, row: SessionRow): boolean {
  return row.nextRow - lastRow > FAR || row.streamer.id !== streamer;
}

async function begin({
  database,
  row,
  since,
  task,
}: Reading): Promise<Progress> {
  const { number: session, nextRow, mends, streamer } = row;
  const progress: Progress = {
    ...{ lastRow: nextRow - 1, mends, streamer: streamer.id },
    kept: new Map(),
  };
  const from = Number.isFinite(since) ? { from: since } : {};
  for (const kind of DESK_EVENTS)
    for await (const events of eventsOf(database, { session, kind, ...from })) {
      keep(progress, events);
      await task.rest();
    }
  return progress;
}

/** What came since; and of what is kept, what was changed or taken away since. */
async function readOn(
  { database, row, task }: Reading,
  progress: Progress,
): Promise<void> {
  const session = row.number;
  for (let came = MOST_AT_ONCE; came === MOST_AT_ONCE;) {
    const events = await database.events
      .where("[session+row]")
      .between([session, progress.lastRow], [session, []], false)
      .limit(MOST_AT_ONCE)
      .toArray();
    came = events.length;
    progress.lastRow = events.at(-1)?.row ?? progress.lastRow;
    keep(progress, events);
    await task.rest();
  }
  if (row.mends === progress.mends) return;
  progress.mends = row.mends;
  const rows = [...progress.kept.keys()];
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
    const some = rows.slice(from, from + MOST_AT_ONCE);
    const events = await database.events.bulkGet(
      some.map((place): [number, number] => [session, place]),
    );
    for (const [index, place] of some.entries())
      if (!events[index]) progress.kept.delete(place);
    keep(
      progress,
      events.filter((event) => event !== undefined),
    );
    await task.rest();
  }
}

function keep({ kept, streamer }: Progress, events: readonly EventRow[]): void {
  for (const event of events) {
    const fact = factOf(event, streamer);
    if (fact) kept.set(event.row, fact);
    else kept.delete(event.row);
  }
}
