import { beforeEach, expect, test } from "vitest";

import { noTallies } from "@/lib/model/tallies";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import type { EventRow } from "@/lib/store/rows";
import {
  exportSession,
  type ExportOptions,
  type ExportProgress,
  SessionMendedError,
} from "@/lib/transfer/export-session";
import { EVENT_KINDS } from "@/lib/model/event";
import { collect } from "@/tests/support/collect";
import { everyKind } from "@/tests/support/every-kind";
import {
  aComment,
  aGift,
  aGiftRow,
  aMinuteRow,
  aPersonRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { schemaErrorsOf } from "@/tests/support/session-schema";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const STREAMER = aSessionRow().streamer.id;

let database: LivetapDatabase;

beforeEach(() => {
  database = temporaryDatabase();
});

async function fill(events: readonly EventRow[]) {
  await database.sessions.add(
    aSessionRow({
      nextRow: events.length + 1,
      tallies: { ...noTallies(), events: events.length },
      offsets: [200],
      unknownMethods: { WebcastCaptionMessage: 3 },
    }),
  );
  await database.events.bulkAdd(events);
  await database.people.bulkAdd([
    aPersonRow("11"),
    aPersonRow("12", { acts: 0 }),
    aPersonRow(STREAMER),
  ]);
  await database.gifts.bulkAdd([
    aGiftRow("5655"),
    aGiftRow("6", { count: 0, givers: 0, price: null }),
  ]);
  await database.minutes.add(aMinuteRow(NOON, { comments: 2 }));
  await database.coverage.bulkAdd([
    { session: 1, from: NOON, to: NOON + 9_000 },
    { session: 1, from: NOON + 9_000, to: NOON + 9_500, cause: "socket" },
  ]);
}

async function textOf(options: Partial<ExportOptions> = {}) {
  const pieces = exportSession(database, 1, { now: NOON, ...options });
  return (await collect(pieces)).join("");
}

interface Exported {
  people: { id: string }[];
  gifts: { id: string }[];
  events: Record<string, unknown>[];
}

async function exported(options: Partial<ExportOptions> = {}) {
  return JSON.parse(await textOf(options)) as Exported; // our own text
}

test("a file with every kind of event validates against the schema and has nothing beyond it", async () => {
  await fill(everyKind);
  const file = await exported();
  expect(schemaErrorsOf(file)).toEqual([]);
  expect(file.events).toHaveLength(everyKind.length);
  const kinds = new Set(file.events.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(EVENT_KINDS.toSorted());
});

test.each(EVENT_KINDS)(
  "the schema refuses a %s with a field misspelt",
  async (kind) => {
    await fill(everyKind.filter((event) => event.kind === kind));
    const file = await exported();
    for (const event of file.events)
      for (const name of Object.keys(event).slice(3)) {
        const { [name]: value, ...others } = event;
        const events = [{ ...others, [`${name}s`]: value }];
        expect(schemaErrorsOf({ ...file, events })).not.toEqual([]);
      }
  },
);

test("what was taken away by moderation says so", async () => {
  await fill([aComment(1, NOON, { deleted: true })]);
  const file = await exported();
  expect(schemaErrorsOf(file)).toEqual([]);
  expect(file.events[0]).toMatchObject({ deleted: true, text: "Comment 1" });
});

test("people have their names, and the roles and levels that were told", async () => {
  await fill(everyKind);
  const names = [
    { handle: "otter.21", nickname: "Otter", firstAt: NOON },
    { handle: "otter.21", nickname: "Big Otter", firstAt: NOON + 5 },
  ];
  const traits = { teamLevel: 3, isModerator: true, hasGifted: false };
  await database.people.add(aPersonRow("21", { names, traits }));
  const file = await exported();
  expect(schemaErrorsOf(file)).toEqual([]);
  const person = file.people.find(({ id }) => id === "21");
  expect(person).toMatchObject({ names, ...traits });
  expect(person).not.toHaveProperty("isSubscriber");
});

test("the schema refuses a file with a member missing or added", async () => {
  await fill(everyKind);
  const file = await exported();
  const [first = {}, ...others] = file.events;
  const { text: _, ...short } = first;
  expect(schemaErrorsOf({ ...file, events: [short, ...others] })).not.toEqual(
    [],
  );
  const long = { ...first, receivedAt: NOON };
  expect(schemaErrorsOf({ ...file, events: [long, ...others] })).not.toEqual(
    [],
  );
});

test("a session in which nothing happened validates too", async () => {
  await database.sessions.add(
    aSessionRow({ startedAt: null, lastAt: null, url: "" }),
  );
  const file = await exported();
  expect(schemaErrorsOf(file)).toEqual([]);
  expect(file.events).toEqual([]);
});

test("events stand one a line, at the end", async () => {
  await fill(everyKind);
  const [, lines = ""] = (await textOf()).split('"events": [\n');
  const events = lines.replace("\n] }\n", "").split(",\n");
  expect(
    events.map((line) => Object.keys(JSON.parse(line) as object)[0]),
  ).toEqual(
    // our own text
    everyKind.map(() => "id"),
  );
});

test("what only the database needs stays there", async () => {
  await fill(everyKind);
  expect(await textOf()).not.toMatch(
    /"(receivedAt|frame|row|session"?:\s*1|mended|unpriced)"/,
  );
});

test("the streamer and people without a deed are not among the people", async () => {
  await fill(everyKind);
  const { people, gifts } = await exported();
  expect(people.map(({ id }) => id)).toEqual(["11"]);
  expect(gifts.map(({ id }) => id)).toEqual(["5655"]);
});

test("equal sessions give equal text, in whatever order their events came and however they are read", async () => {
  await fill(everyKind);
  const text = await textOf();
  database = temporaryDatabase();
  await fill(
    everyKind.toReversed().map((event, index) => {
      return { ...event, row: index + 1 };
    }),
  );
  expect(await textOf({ chunkSize: 1 })).toBe(text);
});

test("what arrives while the file is written is not in it", async () => {
  await fill(everyKind);
  const pieces: string[] = [];
  for await (const piece of exportSession(database, 1, { now: NOON })) {
    if (pieces.length === 0) await database.events.add(aComment(99, NOON));
    pieces.push(piece);
  }
  const file = JSON.parse(pieces.join("")) as Exported; // our own text
  expect(file.events).toHaveLength(everyKind.length);
});

test("progress goes up to the number of events", async () => {
  const events = Array.from({ length: 50 }, (_, index) =>
    aComment(index + 1, NOON + index * 1_000),
  );
  await fill(events);
  const seen: ExportProgress[] = [];
  await textOf({
    chunkSize: 10,
    onProgress: (progress) => seen.push(progress),
  });
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.at(-1)).toEqual({ written: 50, upper: 50 });
});

test.each([
  ["half of a surrogate pair", "\ud83d"],
  ["an end of script", "</script><!--"],
  ["line separators and control characters", '\u2028\u0000\n\t"\\'],
  ["ten thousand characters", "ab\u202e".repeat(3_334)],
])("%s in a comment comes back unchanged", async (_, text) => {
  await fill([aComment(1, NOON, { text })]);
  const bytes = new TextEncoder().encode(await textOf());
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Exported; // our own text
  expect(file.events[0]?.text).toBe(text);
});

test("a session that does not exist is refused", async () => {
  await expect(textOf()).rejects.toThrow("There is no session 1");
});

/** Takes the pieces and does something before the one numbered so, from 0. */
async function textWith(
  before: number,
  act: () => Promise<unknown>,
  options: Partial<ExportOptions> = {},
) {
  let text = "";
  let index = 0;
  const pieces = exportSession(database, 1, {
    ...{ now: NOON, chunkSize: 10, ...options },
  });
  for await (const piece of pieces) {
    if (index === before) await act();
    index += 1;
    text += piece;
  }
  return text;
}

async function fillGifts() {
  await fill(
    Array.from({ length: 60 }, (_, index) =>
      aGift(index + 1, NOON + index * 20_000),
    ),
  );
}

/** What the ingest does to an event that a later message changes. */
async function mend(row: number, changes: Partial<EventRow>) {
  await database.sessions.update(1, { mends: 1 });
  await database.events.update([1, row], { ...changes, mended: 1 });
}

test("an event changed while the file is written stands in it as the figures count it", async () => {
  await fillGifts();
  const expected = await textOf();
  const text = await textWith(0, () => mend(50, { count: 99 }));
  expect(text).toBe(expected);
  expect(await textOf()).not.toBe(expected);
});

test.each([
  ["changed", { count: 99 }],
  ["moved to a time that is past", { at: NOON - 1 }],
  ["moved to a time to come", { at: NOON + 5_000_000 }],
])(
  "an old event %s while the file is written makes the attempt fail",
  async (_, changes) => {
    await fillGifts();
    await expect(
      textWith(5, () => mend(50, changes), { recentRows: 5 }),
    ).rejects.toThrow(SessionMendedError);
  },
);

test("an old event changed before the file is begun is no hindrance", async () => {
  await fillGifts();
  await mend(50, { count: 99 });
  const pieces = exportSession(database, 1, { now: NOON, recentRows: 5 });
  await expect(collect(pieces)).resolves.toBeDefined();
});

test("a session deleted while its file is written fails instead of giving half of it", async () => {
  await fillGifts();
  const gone = () => deleteSession(database, 1);
  await expect(textWith(2, gone)).rejects.toThrow("There is no session 1");
});
