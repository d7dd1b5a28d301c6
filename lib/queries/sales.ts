import type { Lexicon } from "@/lib/model/claims/lexicon";
import { factsOf } from "@/lib/model/sales/comment-facts";
import type { ActFact, SalesFact } from "@/lib/model/sales/facts";
import { foldSales, type Sales } from "@/lib/model/sales/fold-sales";
import { mayAskAboutItem, type Question } from "@/lib/model/sales/question";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import { eventsOf, type RowOf } from "./events";
import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

export interface SalesView {
  sales: Sales;
  /** Comments that ask something and name a number, oldest first. */
  asked: Question[];
  /** Comments that were looked at. */
  comments: number;
}

export interface SalesReader {
  session: number;
  read: (task: ReadTask<SalesView>) => Promise<SalesView>;
}

/** What one comment says for the sales. */
interface Kept {
  facts: SalesFact[];
  question: Question | null;
}

interface Progress {
  /** The comments before it are talk. */
  beganAt: number;
  lastRow: number;
  mends: number;
  streamer: SessionRow["streamer"];
  comments: Set<number>;
  /** By row. */
  kept: Map<number, Kept>;
}

export interface SellingBy {
  lexicon: Lexicon;
  againMs: number;
}

const MOST_AT_ONCE = 800;

/** Reads each comment once; the seller's acts are few and read whole. */
export function createSalesReader(
  database: ReadDatabase,
  session: number,
  { lexicon, againMs }: SellingBy,
): SalesReader {
  let progress: Progress | null = null;
  return {
    session,
    async read(task) {
      const row = await database.sessions.get(session);
      const acts = await actsOf(database, session);
      const beganAt = acts[0]?.at;
      if (!row || beganAt === undefined) return viewOf([], null, againMs);
      if (isOther(progress, row, beganAt)) progress = null;
      const reading = { database, row, lexicon, task };
      progress ??= await readAll(reading, beganAt);
      await readOn(reading, progress);
      return viewOf(acts, progress, againMs);
    },
  };
}

function isOther(
  progress: Progress | null,
  { streamer }: SessionRow,
  beganAt: number,
): boolean {
  const known = progress?.streamer;
  return (
    progress?.beganAt !== beganAt ||
    known?.id !== streamer.id ||
    known.handle !== streamer.handle
  );
}

async function actsOf(
  { sales }: ReadDatabase,
  session: number,
): Promise<ActFact[]> {
  const rows = await sales
    .where("[session+at]")
    .between([session, 0], [session, []])
    .toArray();
  return rows.map(({ id, at, act }) => ({ kind: "act", id, at, act }));
}

interface Reading {
  database: ReadDatabase;
  row: SessionRow;
  lexicon: Lexicon;
  task: Pick<ReadTask<SalesView>, "rest">;
}

async function readAll(reading: Reading, beganAt: number): Promise<Progress> {
  const { database, row, task } = reading;
  const progress: Progress = {
    ...{ beganAt, lastRow: row.nextRow - 1, mends: row.mends },
    ...{ streamer: row.streamer, comments: new Set(), kept: new Map() },
  };
  const wanted = { session: row.number, kind: "comment", from: beganAt };
  for await (const chunk of eventsOf(database, {
    ...wanted,
    kind: "comment",
  })) {
    keep(reading, progress, chunk);
    await task.rest();
  }
  return progress;
}

/** What came since, and what moderation took away since. */
async function readOn(reading: Reading, progress: Progress): Promise<void> {
  const { database, row, task } = reading;
  for (let came = MOST_AT_ONCE; came === MOST_AT_ONCE;) {
    const events = await database.events
      .where("[session+row]")
      .between([row.number, progress.lastRow], [row.number, []], false)
      .limit(MOST_AT_ONCE)
      .toArray();
    came = events.length;
    progress.lastRow = events.at(-1)?.row ?? progress.lastRow;
    keep(reading, progress, events);
    await task.rest();
  }
  if (row.mends === progress.mends) return;
  progress.mends = row.mends;
  const keys = [...progress.kept.keys()];
  const again = await database.events.bulkGet(
    keys.map((number): [number, number] => [row.number, number]),
  );
  keep(
    reading,
    progress,
    again.filter((event) => event !== undefined),
  );
}

function keep(
  { lexicon }: Reading,
  { beganAt, streamer, comments, kept }: Progress,
  events: readonly EventRow[],
): void {
  for (const event of events) {
    if (event.kind !== "comment" || event.at < beganAt) continue;
    comments.add(event.row);
    if (isOfStreamer(event, streamer)) continue;
    const facts = factsOf(lexicon, event);
    const question = facts.length === 0 ? questionOf(event) : null;
    if (facts.length > 0 || question) kept.set(event.row, { facts, question });
  }
}

/** A page that was never read whole leaves the handle of its address only. */
function isOfStreamer(
  { traits, user }: EventRow,
  { id, handle }: Progress["streamer"],
): boolean {
  if (traits?.isStreamer === true) return true;
  return id === "" ? handle !== "" && user?.handle === handle : user?.id === id;
}

function questionOf({ id, at, user, text, ...event }: RowOf<"comment">) {
  if (event.deleted || !user || !mayAskAboutItem(text)) return null;
  return { id, at, buyer: user, text };
}

function viewOf(
  acts: readonly ActFact[],
  progress: Progress | null,
  againMs: number,
): SalesView {
  const kept = [...(progress?.kept.values() ?? [])];
  const facts = kept.flatMap((one) => one.facts);
  const asked = kept.flatMap(({ question }) => question ?? []);
  return {
    sales: foldSales([...acts, ...facts], againMs),
    asked: asked.sort((left, right) => left.at - right.at),
    comments: progress?.comments.size ?? 0,
  };
}
