import fc from "fast-check";
import { expect, test } from "vitest";

import { createTextMatcher, queryOf } from "@/lib/model/search/query";
import { saidIn } from "@/lib/model/search/said";
import { noTallies } from "@/lib/model/tallies";
import {
  createSearchReader,
  type SearchHit,
  type SearchWanted,
} from "@/lib/queries/search";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, SessionRow } from "@/lib/store/rows";
import { isDue } from "@/lib/upkeep/search-due";
import { findSearched, indexSession } from "@/lib/upkeep/search-index";

import {
  aComment,
  aGift,
  aPerson,
  aRow,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const WORDS = [
  ...["pot", "pots", "Pottery", "glaze", "crème", "a", "ok", "映画館", "映画"],
  ...["สวัสดี", "🔥", "don't", "안녕", "العَرَبية", "x"],
];
const QUERIES = [
  ...["pot", "po", "glaze pot", '"glaze pot"', "creme", "a", "o", "映", "画館"],
  ...["สวั", "🔥", "don't", "안", "العر", "nothing", '"映画 pot', "po gl"],
];

interface Made {
  session: number;
  text: string;
  at: number;
  person: string;
  shape: "comment" | "question" | "deleted" | "gift";
}

const MADE = fc.record({
  session: fc.integer({ min: 1, max: 3 }),
  text: fc
    .array(fc.constantFrom(...WORDS), { maxLength: 4 })
    .map((words) => words.join(" ")),
  at: fc.nat({ max: 40 }),
  person: fc.constantFrom("11", "12"),
  shape: fc.constantFrom(
    ...(["comment", "comment", "comment", "question"] as const),
    ...(["deleted", "gift"] as const),
  ),
});

/** What happens to the index between the questions: comments come, or some slices are indexed before it stops. */
const STEPS = fc.array(
  fc.oneof(
    fc.record({ comes: fc.array(MADE, { minLength: 4, maxLength: 12 }) }),
    fc.record({
      indexes: fc.integer({ min: 1, max: 3 }),
      slices: fc.integer({ min: 0, max: 20 }),
      sliceSize: fc.integer({ min: 1, max: 5 }),
      partComments: fc.integer({ min: 1, max: 8 }),
    }),
  ),
  { minLength: 3, maxLength: 10 },
);

const FILTERS = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      person: fc.constantFrom("11", "12"),
      from: fc.nat({ max: 40 }).map((ms) => NOON + ms),
      to: fc.nat({ max: 40 }).map((ms) => NOON + ms),
      kind: fc.constantFrom("comment" as const, "question" as const),
      streamer: fc.constantFrom("s1", "s2"),
    },
    { requiredKeys: [] },
  ),
);

test("whatever is indexed when, a search finds what a look at every event finds", async () => {
  await fc.assert(
    fc.asyncProperty(STEPS, FILTERS, async (steps, filters) => {
      const database = temporaryDatabase();
      const sessions = await fill(database);
      for (const step of steps)
        if ("comes" in step) await add(database, sessions, step.comes);
        else await indexSome(database, step);
      const events = await database.events.toArray();
      for (const text of QUERIES) {
        const wanted = { ...filters, query: queryOf(text) };
        const found = await searchAll(database, wanted);
        const meant = events.filter((event) =>
          isMeant(event, sessions, wanted),
        );
        expect(new Set(found.map(keyOf))).toEqual(new Set(meant.map(rowKeyOf)));
        expect(found).toHaveLength(meant.length);
        const times = found.map(({ event }) => event.at);
        expect(times).toEqual(times.toSorted((left, right) => right - left));
      }
      database.close();
    }),
    { numRuns: 50 },
  );
});

test("what is erased, or was changed when the live is over, is found no more", async () => {
  const database = temporaryDatabase();
  await fill(database);
  await database.events.put(aComment(1, NOON, { text: "secret glaze" }));
  await database.sessions.update(1, { nextRow: 2, status: "ended" });
  await indexWhole(database, 1);
  await database.events.put(aComment(1, NOON, { text: "open glaze" }));
  await database.sessions.update(1, { mends: 1 });
  const session = await database.sessions.get(1);
  const known = await findSearched(database, 1);
  expect(session && isDue(session, known)).toBe(true);
  await indexWhole(database, 1);
  const packed = (await database.search.toArray()).map((row) => row.packed);
  const text = packed.map((bytes) => new TextDecoder().decode(bytes)).join("");
  expect(text).toContain("glaze");
  expect(text).not.toContain("secret");
  expect(await searchAll(database, { query: queryOf("open") })).toHaveLength(1);
});

test("a session that is deleted while it is indexed leaves nothing in the index", async () => {
  const database = temporaryDatabase();
  await fill(database);
  await database.events.put(aComment(1, NOON));
  await database.sessions.update(1, { nextRow: 2, status: "ended" });
  const stop = new AbortController();
  await indexSession(
    {
      database,
      signal: stop.signal,
      rest: async () => {
        await database.sessions.delete(1);
      },
    },
    1,
  );
  expect(await database.search.count()).toBe(0);
  expect(await database.searched.count()).toBe(0);
});

async function fill(database: LivetapDatabase): Promise<SessionRow[]> {
  const sessions = [1, 2, 3].map((number) =>
    aSessionRow({
      ...{ number, id: `session-${String(number)}`, lastAt: NOON + 40 },
      streamer: { id: number === 1 ? "s1" : "s2", handle: "h", nickname: "" },
      ...{ openedAt: NOON + number, tallies: noTallies() },
    }),
  );
  await database.sessions.bulkPut(sessions);
  return sessions;
}

async function add(
  database: LivetapDatabase,
  sessions: SessionRow[],
  all: readonly Made[],
): Promise<void> {
  for (const made of all) {
    const session = sessions[made.session - 1];
    if (!session) continue;
    await database.events.put({
      ...madeEvent(made, session.nextRow),
      session: made.session,
    });
    session.nextRow += 1;
    await database.sessions.update(made.session, { nextRow: session.nextRow });
  }
}

function madeEvent({ text, at, person, shape }: Made, row: number): EventRow {
  const user = aPerson(person);
  const time = NOON + at;
  if (shape === "gift") return aGift(row, time, { user, name: text });
  if (shape === "question")
    return {
      ...{ ...aRow(row, "QuestionNewMessage", time), kind: "question", user },
      ...{ what: "asked", text },
    };
  const deleted = shape === "deleted" && { deleted: true as const };
  return aComment(row, time, { user, text, ...deleted });
}

async function indexSome(
  database: LivetapDatabase,
  step: {
    indexes: number;
    slices: number;
    sliceSize: number;
    partComments: number;
  },
): Promise<void> {
  const stop = new AbortController();
  let left = step.slices;
  const rest = () => {
    left -= 1;
    if (left <= 0) stop.abort();
    return Promise.resolve();
  };
  const { sliceSize, partComments } = step;
  await indexSession(
    { database, rest, signal: stop.signal, sliceSize, partComments },
    step.indexes,
  );
}

function indexWhole(database: LivetapDatabase, session: number): Promise<void> {
  const { signal } = new AbortController();
  return indexSession(
    { database, rest: () => Promise.resolve(), signal },
    session,
  );
}

async function searchAll(
  database: LivetapDatabase,
  wanted: SearchWanted,
): Promise<SearchHit[]> {
  const reader = createSearchReader(wanted);
  for (let limit = 5; ; limit += 5) {
    const { hits, isWhole, unread } = await reader.read(database, limit);
    expect(unread).toBe(0);
    if (isWhole) return hits;
  }
}

function isMeant(
  event: EventRow,
  sessions: readonly SessionRow[],
  wanted: SearchWanted,
): boolean {
  const { query, person, streamer, from = 0, to = Infinity, kind } = wanted;
  const text = saidIn(event);
  const session = sessions[event.session - 1];
  return (
    text !== null &&
    createTextMatcher(query)(text) &&
    (person === undefined || event.user?.id === person) &&
    (streamer === undefined || session?.streamer.id === streamer) &&
    (kind === undefined || event.kind === kind) &&
    event.at >= from &&
    event.at <= to
  );
}

function keyOf({ event }: SearchHit): string {
  return rowKeyOf(event);
}

function rowKeyOf({ session, row }: EventRow): string {
  return `${String(session)} ${String(row)}`;
}
