import type { EventKind } from "@/lib/model/event";
import { type FeedLine, linesOf } from "@/lib/model/feed";
import type { OverlayLine } from "@/lib/model/overlay/line";
import type { Wanted } from "@/lib/model/overlay/passes";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import { clockOf } from "./feed-page";
import type { ReadDatabase } from "./open";
import { streamOfKind } from "./event-streams";

interface LinesReader {
  /** The newest lines, oldest first. */
  read: (database: ReadDatabase) => Promise<readonly OverlayLine[]>;
}

interface LinesWanted extends Wanted {
  session: number;
  /** Lines at most. */
  limit: number;
}

interface Progress {
  lastRow: number;
  kept: Map<number, EventRow>;
  /** The session's `mends` when what is kept was read last. */
  mends: number;
  /** The last reading; empty after mends, as nothing of it may stay: who was erased keeps no picture. */
  lines: readonly OverlayLine[];
}

/** Events of a kind that are looked at, at most, for one that passes. */
const FURTHEST_BACK = 1_500;
const AT_ONCE = 500;
/** Whoever is further behind begins anew: older lines would not be seen. */
const FURTHEST_BEHIND = 3_000;
/** A streak is many events in one line. */
const EVENTS_PER_LINE = 8;

/**
 * Reads each event once, and what is shown again only when the session says that events were changed: what was taken away
 * or erased goes with the next reading. A line that is as it was is the same object.
 */
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
      if (progress.mends !== row.mends) {
        await lookAgain(database, wanted, progress);
        progress.mends = row.mends;
        progress.lines = [];
      }
      keepNewest(progress, mostEvents(wanted));
      progress.lines = await linesFound(database, row, { wanted, progress });
      return progress.lines;
    },
  };
}

function mostEvents({ kinds, limit }: LinesWanted): number {
  return kinds.includes("gift") ? limit * EVENTS_PER_LINE : limit;
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
  const most = mostEvents(wanted);
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
  return { kept, lastRow: row.nextRow - 1, mends: row.mends, lines: [] };
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
): Promise<readonly OverlayLine[]> {
  const all = linesOf([...progress.kept.values()], { clock: clockOf(row) });
  const found = all.slice(0, wanted.limit).reverse();
  const before = new Map(progress.lines.map((line) => [line.id, line]));
  const drawn = await pictured(database, row.number, found, before);
  const lines = found.map((line) => lineAsBefore(line, drawn, before));
  const isAsBefore =
    lines.length === progress.lines.length &&
    lines.every((line, index) => line === progress.lines[index]);
  return isAsBefore ? progress.lines : lines;
}

function lineAsBefore(
  { id, at, event, traits, streak }: FeedLine,
  { avatars, pictures }: Drawn,
  before: ReadonlyMap<string, OverlayLine>,
): OverlayLine {
  const was = before.get(id);
  const line: OverlayLine = {
    ...{ id, at, event },
    ...(traits && { traits }),
    ...(streak && { streak }),
    avatar: avatars.get(event.user?.id ?? "") ?? was?.avatar ?? null,
    picture:
      (event.kind === "gift" ? pictures.get(event.giftId) : null) ??
      was?.picture ??
      null,
  };
  return was && isSame(line, was) ? was : line;
}

function isSame(line: OverlayLine, was: OverlayLine): boolean {
  return (
    line.event === was.event &&
    line.traits === was.traits &&
    line.streak?.total === was.streak?.total &&
    line.streak?.diamonds === was.streak?.diamonds &&
    line.avatar === was.avatar &&
    line.picture === was.picture
  );
}

interface Drawn {
  avatars: ReadonlyMap<string, string | undefined>;
  pictures: ReadonlyMap<string, string | undefined>;
}

/** Pictures of the lines that came since; a picture that was found stays until its line goes. */
async function pictured(
  database: ReadDatabase,
  session: number,
  lines: readonly FeedLine[],
  before: ReadonlyMap<string, OverlayLine>,
): Promise<Drawn> {
  const fresh = lines.filter(({ id }) => !before.has(id));
  const bare = lines.filter(({ id }) => !before.get(id)?.picture);
  const people = fresh.map(({ event }) => event.user?.id);
  const gifts = bare.map(({ event }) =>
    event.kind === "gift" ? event.giftId : undefined,
  );
  const [avatars, pictures] = await Promise.all([
    avatarsOf(database, session, people),
    picturesOf(database, session, gifts),
  ]);
  return { avatars, pictures };
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
  if (keys.length === 0) return new Map();
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
  if (asked.length === 0) return new Map();
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
