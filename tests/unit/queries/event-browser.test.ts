import fc from "fast-check";
import { expect, test } from "vitest";

import type { EventKind } from "@/lib/model/event";
import { eventFilterOf, type EventFilter } from "@/lib/model/event-filter";
import { createEventsReader, findNewer } from "@/lib/queries/event-browser";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

import {
  aComment,
  aGift,
  aLike,
  aPerson,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const ALL = eventFilterOf(new URLSearchParams());

const MADE = fc.array(
  fc.record({
    session: fc.integer({ min: 1, max: 3 }),
    at: fc.nat({ max: 12 }),
    kind: fc.constantFrom("comment" as const, "gift" as const, "like" as const),
    person: fc.constantFrom("11", "12"),
    status: fc.constantFrom("start" as const, "end" as const),
  }),
  { maxLength: 60 },
);

const FILTER = fc.oneof(
  fc.constant<Partial<EventFilter>>({}),
  fc.record<Partial<EventFilter>>(
    {
      session: fc.constantFrom("s1", "s2"),
      person: fc.constantFrom("11", "12"),
      kinds: fc.subarray<EventKind>(["comment", "gift", "like"]),
      streak: fc.constantFrom("start", "end", "single"),
      text: fc.constantFrom("comment 1", "rose", "OTTER.11"),
      from: fc.nat({ max: 12 }).map((ms) => NOON + ms),
      to: fc.nat({ max: 12 }).map((ms) => NOON + ms),
      at: fc.nat({ max: 12 }).map((ms) => NOON + ms),
      streamer: fc.constantFrom("a", "b"),
      room: fc.constantFrom("r1", "r2"),
    },
    { requiredKeys: [] },
  ),
);

test("every event that a filter asks for comes once, newest first, also where many share one time", async () => {
  await fc.assert(
    fc.asyncProperty(MADE, FILTER, async (made, changes) => {
      const filter = { ...ALL, ...changes };
      const database = temporaryDatabase();
      await fill(database);
      const events = made.map((one, index) => madeEvent(one, index + 1));
      await database.events.bulkPut(events);
      const found = await readAll(database, filter, 7);
      const meant = events
        .filter((event) => isMeant(event, filter))
        .sort(newestFirst);
      expect(found).toEqual(meant);
      database.close();
    }),
    { numRuns: 60 },
  );
});

test("from where the list begins one can go back to newer events", async () => {
  const database = temporaryDatabase();
  await fill(database);
  await database.events.bulkPut(
    Array.from({ length: 30 }, (_, index) => aComment(index + 1, NOON + index)),
  );
  const from = { ...ALL, at: NOON + 10 };
  expect(await findNewer(database, from, 5)).toBe(NOON + 15);
  expect(await findNewer(database, from, 25)).toBeNull();
});

async function fill(database: LivetapDatabase): Promise<void> {
  await database.sessions.bulkPut(
    [1, 2, 3].map((number) =>
      aSessionRow({
        ...{ number, id: `s${String(number)}`, room: `r${String(number)}` },
        ...{ lastAt: NOON + 40, openedAt: NOON + number },
        streamer: { id: number < 3 ? "a" : "b", handle: "h", nickname: "" },
      }),
    ),
  );
}

async function readAll(
  database: LivetapDatabase,
  filter: EventFilter,
  step: number,
): Promise<EventRow[]> {
  const reader = createEventsReader(filter);
  for (let limit = step; ; limit += step) {
    const { events, isWhole } = await reader.read(database, limit);
    if (isWhole) return events.map(({ event }) => event);
  }
}

function madeEvent(
  made: {
    session: number;
    at: number;
    kind: "comment" | "gift" | "like";
    person: string;
    status: "start" | "end";
  },
  row: number,
): EventRow {
  const { session, kind, status } = made;
  const user = aPerson(made.person);
  const at = NOON + made.at;
  if (kind === "gift") {
    const streak = { id: "one", status, total: 1 };
    return { ...aGift(row, at, { user, streak }), session };
  }
  const event = kind === "like" ? aLike(row, at) : aComment(row, at);
  return { ...event, session, user };
}

function isMeant(event: EventRow, filter: EventFilter): boolean {
  const { session, streamer, room, person, kinds, streak, text } = filter;
  const { from, to, at } = filter;
  const isGift = event.kind === "gift" && event.streak.status === streak;
  const told = JSON.stringify(event).toLowerCase();
  return (
    ["", `s${String(event.session)}`].includes(session) &&
    ["", event.session < 3 ? "a" : "b"].includes(streamer) &&
    ["", `r${String(event.session)}`].includes(room) &&
    ["", event.user?.id].includes(person) &&
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    (streak === "" || isGift) &&
    text.split(" ").every((word) => told.includes(word.toLowerCase())) &&
    event.at >= (from ?? 0) &&
    event.at <= Math.min(to ?? Infinity, at ?? Infinity)
  );
}

function newestFirst(left: EventRow, right: EventRow): number {
  return (
    right.at - left.at || right.session - left.session || right.row - left.row
  );
}
