import { createEntrants } from "@/lib/model/draw/entrants";
import type { DrawTerms } from "@/lib/model/draw/terms";
import type { User } from "@/lib/model/event";
import { createBlockList } from "@/lib/store/block-list";
import type { SessionRow } from "@/lib/store/rows";
import { type CommentRow, commentsBetween } from "@/lib/store/window-comments";

import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

/** Who takes part so far. */
export interface Entries {
  people: number;
  comments: number;
  masked: number;
  /** Who came last, the latest first. */
  newest: User[];
}

const NOBODY: Entries = { people: 0, comments: 0, masked: 0, newest: [] };
const SHOWN = 24;
const MOST_AT_ONCE = 800;

interface Progress {
  entrants: ReturnType<typeof createEntrants>;
  users: Map<string, User>;
  lastRow: number;
  mends: number;
}

/** Reads each comment of the window once, and all of them again when stored ones have changed. */
export function createEntriesReader(
  database: ReadDatabase,
  session: number,
  terms: DrawTerms,
) {
  let progress: Progress | null = null;
  return async (task: Pick<ReadTask<Entries>, "rest">): Promise<Entries> => {
    const row = await database.sessions.get(session);
    if (!row) return NOBODY;
    if (progress?.mends === row.mends)
      await readOn(database, session, progress, task);
    else progress = await readAll(database, row, terms, task);
    return entriesOf(progress);
  };
}

async function readAll(
  database: ReadDatabase,
  row: SessionRow,
  terms: DrawTerms,
  task: Pick<ReadTask<Entries>, "rest">,
): Promise<Progress> {
  const { number, streamer, mends, nextRow } = row;
  const blocks = await createBlockList(database);
  const barred = { streamer: streamer.id, isBarred: blocks.includes };
  const progress: Progress = {
    ...{ entrants: createEntrants(terms, barred), users: new Map() },
    ...{ lastRow: nextRow - 1, mends },
  };
  for await (const comments of commentsBetween(database, number, terms)) {
    comments.forEach((comment) => {
      take(progress, comment);
    });
    await task.rest();
  }
  return progress;
}

async function readOn(
  { events }: ReadDatabase,
  session: number,
  progress: Progress,
  task: Pick<ReadTask<Entries>, "rest">,
): Promise<void> {
  for (let came = MOST_AT_ONCE; came === MOST_AT_ONCE;) {
    const rows = await events
      .where("[session+row]")
      .between([session, progress.lastRow], [session, []], false)
      .limit(MOST_AT_ONCE)
      .toArray();
    came = rows.length;
    progress.lastRow = rows.at(-1)?.row ?? progress.lastRow;
    for (const row of rows) if (row.kind === "comment") take(progress, row);
    await task.rest();
  }
}

/** Somebody who comments again has come before. */
function take({ entrants, users }: Progress, comment: CommentRow): void {
  entrants.add(comment);
  const { user } = comment;
  if (user && !users.has(user.id)) users.set(user.id, user);
}

function entriesOf({ entrants, users }: Progress): Entries {
  const { ids, ...counts } = entrants.list();
  const inside = new Set(ids);
  const newest = [...users.values()].filter(({ id }) => inside.has(id));
  return {
    ...counts,
    people: ids.length,
    newest: newest.slice(-SHOWN).reverse(),
  };
}
