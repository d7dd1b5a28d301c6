import type { EventKind } from "@/lib/model/event";
import { linesOf } from "@/lib/model/feed";
import type { OverlayLine } from "@/lib/model/overlay/line";
import type { Wanted } from "@/lib/model/overlay/passes";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import { clockOf } from "./feed-page";
import type { ReadDatabase } from "./open";
import { streamOfKind } from "./event-streams";

interface LinesReader {
  /** The newest lines, oldest first. */
  read: (database: ReadDatabase) => Promise<OverlayLine[]>;
}

interface LinesWanted extends Wanted {
  session: number;
  /** Lines at most. */
  limit: number;
}

interface Progress {
  lastRow: number;
  kept: Map<number, EventRow>;
}

/** Events of a kind that are looked at, at most, for one that passes. */
const FURTHEST_BACK = 1_500;
const AT_ONCE = 500;
/** Whoever is further behind begins anew: older lines would not be seen. */
const FURTHEST_BEHIND = 3_000;
/** A streak is many events in one line. */
const EVENTS_PER_LINE = 8;

/** Reads each event once, and what is shown again every time: what was taken away or erased goes with the next reading. */
export function createLinesReader(wanted: LinesWanted): LinesReader {
  let progress: Progress | null = null;
  return {
    async read(database) {
      const row = await database.sessions.get(wanted.session);
      if (!row) return [];
      const behind = row.nextRow - 1 - (progress?.lastRow ?? -Infinity);
      if (!progress || behind > FURTHEST_BEHIND)
        progress = await begin(database, row, wanted);
      else await readOn(database, wanted, progress);
      await lookAgain(database, wanted, progress);
      keepNewest(progress, wanted.limit * EVENTS_PER_LINE);
      return linesFound(database, row, { wanted, progress });
    },
  };
}

async function begin(
  database: ReadDatabase,
  row: SessionRow,
  wanted: LinesWanted,
): Promise<Progress> {
  const kept = new Map<number, EventRow>();
  const stretch = {
    database,
    session: row.number,
    direction: "older",
  } as const;
  const most = wanted.limit * EVENTS_PER_LINE;
  for (const kind of wanted.kinds) {
    const all = streamOfKind(
      { ...stretch, from: -Infinity, to: Infinity },
      kind,
    );
    let found = 0;
    for (let seen = 0; seen < FURTHEST_BACK && found < most; seen += 1) {
      const event = await all.peek();
      if (!event) break;
      all.take();
      if (!wanted.passes(event)) continue;
      kept.set(event.row, event);
      found += 1;
    }
  }
  return { kept, lastRow: row.nextRow - 1 };
}

async function readOn(
  database: ReadDatabase,
  { session, kinds, passes }: LinesWanted,
  progress: Progress,
): Promise<void> {
  const asked = new Set<EventKind>(kinds);
  for (let came = AT_ONCE; came === AT_ONCE;) {
    const events = await database.events
      .where("[session+row]")
      .between([session, progress.lastRow], [session, []], false)
      .limit(AT_ONCE)
      .toArray();
    came = events.length;
    progress.lastRow = events.at(-1)?.row ?? progress.lastRow;
    for (const event of events)
      if (asked.has(event.kind) && passes(event))
        progress.kept.set(event.row, event);
  }
}

async function lookAgain(
  database: ReadDatabase,
  { session, passes }: LinesWanted,
  { kept }: Progress,
): Promise<void> {
  const rows = [...kept.keys()];
  const found = await database.events.bulkGet(
    rows.map((row): [number, number] => [session, row]),
  );
  for (const [index, row] of rows.entries()) {
    const event = found[index];
    if (event && passes(event)) kept.set(row, event);
    else kept.delete(row);
  }
}

function keepNewest({ kept }: Progress, most: number): void {
  const newest = [...kept.values()].sort(
    (left, right) => right.at - left.at || right.row - left.row,
  );
  for (const { row } of newest.slice(most)) kept.delete(row);
}

async function linesFound(
  database: ReadDatabase,
  row: SessionRow,
  { wanted, progress }: { wanted: LinesWanted; progress: Progress },
): Promise<OverlayLine[]> {
  const all = linesOf([...progress.kept.values()], { clock: clockOf(row) });
  const lines = all.slice(0, wanted.limit).reverse();
  const [avatars, pictures] = await Promise.all([
    avatarsOf(
      database,
      row.number,
      lines.map(({ event }) => event.user?.id),
    ),
    picturesOf(
      ...([database, row.number] as const),
      lines.map(({ event }) =>
        event.kind === "gift" ? event.giftId : undefined,
      ),
    ),
  ]);
  return lines.map(({ id, at, event, traits, streak }) => ({
    ...{ id, at, event },
    ...(traits && { traits }),
    ...(streak && { streak }),
    avatar: avatars.get(event.user?.id ?? "") ?? null,
    picture:
      event.kind === "gift" ? (pictures.get(event.giftId) ?? null) : null,
  }));
}

type Ids = readonly (string | undefined)[];

function known(ids: Ids): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}

async function avatarsOf(
  { people }: ReadDatabase,
  session: number,
  ids: Ids,
): Promise<Map<string, string | undefined>> {
  const keys = known(ids).map((id): [number, string] => [session, id]);
  const rows = await people.bulkGet(keys);
  return new Map(
    rows.flatMap((row): [string, string | undefined][] =>
      row ? [[row.person, row.avatar]] : [],
    ),
  );
}

async function picturesOf(
  { gifts, catalogue }: ReadDatabase,
  session: number,
  ids: Ids,
): Promise<Map<string, string | undefined>> {
  const asked = known(ids);
  const [here, everywhere] = await Promise.all([
    gifts.bulkGet(asked.map((id): [number, string] => [session, id])),
    catalogue.bulkGet(asked),
  ]);
  return new Map(
    asked.map((id, index) => [
      id,
      here[index]?.picture ?? everywhere[index]?.picture,
    ]),
  );
}
