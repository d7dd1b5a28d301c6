import Dexie, { type Collection } from "dexie";

import type { EventKind } from "@/lib/model/event";
import type { EventRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";

export type RowOf<Kind extends EventKind> = Extract<EventRow, { kind: Kind }>;

export interface Stretch<Kind extends EventKind> {
  session: number;
  kind: Kind;
  /** On TikTok's clock; without them from the first to the last. */
  from?: number;
  /** Not included. */
  to?: number;
}

/** So few that unpacking them holds up no screen. */
const CHUNK = 250;

/** The events of a kind in order of time, a small chunk at a time: no transaction and no task lasts long. */
export async function* eventsOf<Kind extends EventKind>(
  database: ReadDatabase,
  { session, kind, from, to }: Stretch<Kind>,
  chunkSize = CHUNK,
): AsyncGenerator<RowOf<Kind>[]> {
  const index = () => database.events.where("[session+kind+at]");
  const end = [session, kind, to ?? Dexie.maxKey];
  let next: unknown = from ?? Dexie.minKey;
  for (;;) {
    const rows = await rowsOf(
      kind,
      index()
        .between([session, kind, next], end, true, to === undefined)
        .limit(chunkSize),
    );
    const last = rows.at(-1);
    if (!last || rows.length < chunkSize) {
      if (last) yield rows;
      return;
    }
    const whole = rows.filter(({ at }) => at < last.at);
    next = last.at;
    if (whole.length > 0) yield whole;
    else {
      yield await rowsOf(kind, index().equals([session, kind, last.at]));
      next = last.at + 1;
    }
  }
}

/** The newest first, for who stops soon. */
export async function newestOf<Kind extends EventKind>(
  database: ReadDatabase,
  { session, kind }: Stretch<Kind>,
  limit: number,
): Promise<RowOf<Kind>[]> {
  return rowsOf(
    kind,
    database.events
      .where("[session+kind+at]")
      .between([session, kind, Dexie.minKey], [session, kind, Dexie.maxKey])
      .reverse()
      .limit(limit),
  );
}

async function rowsOf<Kind extends EventKind>(
  kind: Kind,
  found: Collection<EventRow, unknown>,
): Promise<RowOf<Kind>[]> {
  const rows = await found.toArray();
  return rows.filter((row): row is RowOf<Kind> => row.kind === kind);
}
