import { minutesTouchedBy, type Rollups } from "@/lib/derive/rollups";

import type { LivetapDatabase } from "./database";
import type { EventRow, SessionRow } from "./rows";

/** Loads every row that counting these events may read or change. Runs inside the caller's transaction. */
export async function loadRollups(
  database: LivetapDatabase,
  session: SessionRow,
  events: readonly EventRow[],
): Promise<Rollups> {
  const { number, tallies, streamer } = session;
  const people = new Set(events.flatMap(({ user }) => user?.id ?? []));
  if (streamer.id !== "") people.add(streamer.id);
  const minutes = new Set(events.flatMap(minutesTouchedBy));
  const gifts = new Set(
    events.flatMap((event) => (event.kind === "gift" ? event.giftId : [])),
  );
  const keys = <Key>(parts: Iterable<Key>) =>
    [...parts].map((part): [number, Key] => [number, part]);
  const [peopleRows, minuteRows, giftRows] = await Promise.all([
    database.people.bulkGet(keys(people)),
    database.minutes.bulkGet(keys(minutes)),
    database.gifts.bulkGet(keys(gifts)),
  ]);
  return {
    session: number,
    tallies,
    people: byKey(peopleRows, ({ person }) => person),
    minutes: byKey(minuteRows, ({ minute }) => minute),
    gifts: byKey(giftRows, ({ gift }) => gift),
  };
}

export async function saveRollups(
  database: LivetapDatabase,
  { people, minutes, gifts }: Rollups,
): Promise<void> {
  await Promise.all([
    database.people.bulkPut([...people.values()]),
    database.minutes.bulkPut([...minutes.values()]),
    database.gifts.bulkPut([...gifts.values()]),
  ]);
}

function byKey<Row, Key>(
  rows: readonly (Row | undefined)[],
  keyOf: (row: Row) => Key,
): Map<Key, Row> {
  return new Map(rows.flatMap((row) => (row ? [[keyOf(row), row]] : [])));
}
