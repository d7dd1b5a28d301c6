import fc from "fast-check";
import { expect, test } from "vitest";

import type { EventRow } from "@/lib/store/rows";
import type { FilePart } from "@/lib/transfer/formats/file-parts";
import { readParts } from "@/lib/transfer/formats/read-parts";
import { sessionJson } from "@/lib/transfer/formats/session-json";
import { createPseudonyms } from "@/lib/transfer/pseudonyms/pseudonym";
import {
  type PseudonymOptions,
  pseudonymised,
} from "@/lib/transfer/pseudonyms/pseudonymised";
import { collect } from "@/tests/support/collect";
import { everyKind } from "@/tests/support/every-kind";
import { played } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";
import { schemaErrorsOf } from "@/tests/support/session-schema";
import { partsOf, storedEvents, textOf } from "@/tests/support/session-parts";
import {
  aComment,
  aPerson,
  aPersonRow,
  NOON,
} from "@/tests/support/session-rows";

const KEY = new Uint8Array(32).fill(7);
const HOST = "6800000000000000001";

async function optionsOf(
  changes: Partial<PseudonymOptions> = {},
): Promise<PseudonymOptions> {
  return {
    pseudonymise: await createPseudonyms(KEY),
    ...{ hasComments: true, hasStreamer: false },
    ...changes,
  };
}

type Database = Awaited<ReturnType<typeof storedEvents>>;

async function fileOf(
  database: Database,
  changes: Partial<PseudonymOptions> = {},
  session = 1,
): Promise<string> {
  const options = await optionsOf(changes);
  const parts = pseudonymised(() => partsOf(database, session), options);
  return (await collect(sessionJson(parts))).join("");
}

/** Every kind, with people whose ids and names are like nothing else in the file, and who are named in every text. */
function everyKindOf(people: ReturnType<typeof aPerson>[]): EventRow[] {
  let turn = 0;
  const named = people.map((one) => `@${one.handle} ${one.nickname} ${one.id}`);
  const said = `hi ${named.join(" and ")}!`;
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== "object" || value === null) return value;
    const swapped = Object.fromEntries(
      Object.entries(value).map(([member, one]) => [
        member,
        member === "text" || member === "title" ? said : swap(one),
      ]),
    );
    if (!("nickname" in value || "side" in value || "result" in value))
      return swapped;
    const person = people[turn++ % people.length] ?? aPerson("1");
    return {
      ...{ ...swapped, ...person },
      ...("side" in value && { side: person.id }),
    };
  };
  return everyKind.map((event) => {
    const row = swap(event) as EventRow; // of the same shape
    const [first] = people;
    if (row.kind === "delete") row.persons = people.map(({ id }) => id);
    if (row.kind === "gift" && first) {
      row.to = first.id;
      row.streak.id = `${first.id}-5655-1`;
    }
    return row;
  });
}

const LETTERS = "ąćęłńóśźżýþðæøåßñçABCDEF🦊🦦日本語ийгк ._".split(/(?:)/u);
const name = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 4, maxLength: 12 })
  .map((text) => `${text.trim()}ŻÓŁĆ`);
const handle = fc.stringMatching(/^[a-z]{4,9}_[a-z0-9]{4}$/u);
const id = fc
  .bigInt(6_000_000_000_000_000_000n, 7_399_999_999_999_999_999n)
  .map(String);
const person = fc.record({ id, handle, nickname: name });

test("of any people nothing is left, in any kind of event", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 4 }),
      async (people) => {
        const database = await storedEvents(everyKindOf(people));
        const text = (await fileOf(database)).toLowerCase();
        for (const one of people)
          for (const trace of [one.id, one.handle, one.nickname])
            expect(text).not.toContain(trace.toLowerCase());
      },
    ),
    { numRuns: 60 },
  );
});

test("every kind keeps its shape", async () => {
  const people = [aPerson("7100000000000000011")];
  const database = await storedEvents(everyKindOf(people));
  const file: unknown = JSON.parse(await fileOf(database));
  expect(schemaErrorsOf(file)).toEqual([]);
});

interface Read {
  streamer: Record<string, unknown>;
  session: Record<string, unknown>;
  people: Record<string, unknown>[];
  totals: unknown;
  events: { kind: string; user: { id: string } | null; text?: string }[];
}

test.each(findRecordings())(
  "nobody of %s is left, and the figures are",
  async (recording) => {
    const { database, session } = await played(readRecording(recording));
    const original = (await collect(textOf(database, session.number))).join("");
    const before = JSON.parse(original) as Read; // our own text
    const text = await fileOf(database, {}, session.number);
    const after = JSON.parse(text) as Read; // our own text
    expect(schemaErrorsOf(after)).toEqual([]);
    expect(after.totals).toEqual(before.totals);
    expect(after.events).toHaveLength(before.events.length);
    const folded = text.toLowerCase();
    const users = await database.people.toArray();
    for (const trace of users.flatMap((one) => [
      one.person,
      ...[one.handle, one.nickname].map((told) => told.trim().toLowerCase()),
    ]))
      if (trace.length >= 4 && !/^\d{4,5}$/u.test(trace))
        expect(folded).not.toContain(trace);
  },
);

test("a person has one pseudonym in every file of a key, and another under another key", async () => {
  const database = await storedEvents([
    aComment(1, NOON),
    aComment(2, NOON + 1, { user: aPerson("12") }),
    aComment(3, NOON + 2),
  ]);
  const usersOf = async (key: Uint8Array<ArrayBuffer>) => {
    const pseudonymise = await createPseudonyms(key);
    const file = JSON.parse(await fileOf(database, { pseudonymise })) as Read; // our own text
    return file.events.map(({ user }) => user?.id);
  };
  const [first, second, third] = await usersOf(KEY);
  expect(first).toBe(third);
  expect(first).not.toBe(second);
  expect(await usersOf(KEY)).toEqual([first, second, third]);
  expect(await usersOf(new Uint8Array(32))).not.toContain(first);
});

test("the streamer can stay, and then nobody else does", async () => {
  const host = { id: HOST, handle: "maple.fox", nickname: "Maple" };
  const database = await storedEvents([
    aComment(1, NOON, { user: host, text: "hello @otter.12" }),
    aComment(2, NOON + 1, { user: aPerson("12"), text: "hello Maple" }),
  ]);
  const file = JSON.parse(
    await fileOf(database, { hasStreamer: true }),
  ) as Read; // our own text
  expect(file.streamer).toMatchObject({ id: HOST, handle: "maple.fox" });
  expect(file.events[0]?.user).toEqual(host);
  expect(file.events[0]?.text).toMatch(/^hello @p\.\w{10}$/u);
  expect(file.events[1]?.text).toBe("hello Maple");
});

test("a disguised streamer is in neither title nor address nor room", async () => {
  const database = await storedEvents([]);
  await database.sessions.update(1, { title: "With Maple" });
  const text = await fileOf(database);
  const { session, streamer } = JSON.parse(text) as Read; // our own text
  expect(session).toMatchObject({ title: null, url: null });
  expect(streamer.handle).toMatch(/^p\.\w{10}$/u);
  expect(text).not.toContain("7300000000000000001");
});

test("comments can be left out", async () => {
  const database = await storedEvents([aComment(1, NOON)]);
  const text = await fileOf(database, { hasComments: false });
  const file = JSON.parse(text) as Read; // our own text
  expect(file.events).toMatchObject([{ kind: "comment", text: "" }]);
});

test("links, mail addresses, long numbers and unknown mentions go too", async () => {
  const said = "see https://a.test/me, ann@b.test or 0601234567, @someone.else";
  const database = await storedEvents([aComment(1, NOON, { text: said })]);
  const file = JSON.parse(await fileOf(database)) as Read; // our own text
  expect(file.events[0]?.text).toBe("see [link] [mail] or #, @…");
});

test("a name is found before its person shows up, and the names that a person had", async () => {
  const database = await storedEvents([
    aComment(1, NOON, { text: "where is PLUM BADGER, the old wren?" }),
    aComment(2, NOON + 90_000, {
      user: { id: "13", handle: "plum.badger", nickname: "Plum Badger" },
    }),
  ]);
  const names = [{ handle: "wren", nickname: "Old Wren", firstAt: NOON }];
  await database.people.add(aPersonRow("13", { names }));
  const file = JSON.parse(await fileOf(database)) as Read; // our own text
  expect(file.events[0]?.text).toMatch(/^where is ‹P \w+›, the ‹P \w+›\?$/u);
});

test("a member that nobody knows yet is left out", async () => {
  const database = await storedEvents([aComment(1, NOON)]);
  async function* text() {
    for await (const piece of textOf(database))
      yield piece.replaceAll('"kind":', '"mother":"Ann","kind":');
  }
  const parts = await collect<FilePart>(
    pseudonymised(() => readParts(text()), await optionsOf()),
  );
  expect(parts.at(-1)).toMatchObject({ entries: [{ kind: "comment" }] });
  expect(JSON.stringify(parts)).not.toContain("Ann");
});
