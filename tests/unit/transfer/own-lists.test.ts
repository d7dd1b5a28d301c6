import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import { exportBackup } from "@/lib/transfer/backup";
import {
  noOwn,
  OWN_NAMES,
  type OwnLists,
  readOwn,
  replaceOwn,
} from "@/lib/upkeep/own-lists";
import { collect } from "@/tests/support/collect";
import {
  exportText,
  imported,
  onlySession,
  previewOf,
} from "@/tests/support/imported";
import { ownLists } from "@/tests/support/own-lists";
import { fillDatabase, sampleRows } from "@/tests/support/sample-session";
import { schemaErrorsOf } from "@/tests/support/session-schema";
import { NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let source: LivetapDatabase;
let database: LivetapDatabase;

beforeEach(async () => {
  source = temporaryDatabase();
  database = temporaryDatabase();
  await record(source, ownLists());
});

/** The same live as recorded on a computer whose user did these things. */
async function record(
  into: LivetapDatabase,
  own: OwnLists,
  id = "00000000-0000-4000-8000-000000000001",
): Promise<string> {
  const session = { id, status: "ended" as const, endedAt: NOON, mends: 0 };
  const rows = sampleRows({ until: NOON + 60_000, minutes: 3, session });
  const { events } = rows;
  rows.sessions = rows.sessions.map((row) => ({
    ...{ ...row, nextRow: events.length + 1 },
  }));
  await fillDatabase(into, rows);
  await replaceOwn(into, 1, own);
  return exportText(into, 1);
}

async function ownOf(from: LivetapDatabase): Promise<OwnLists> {
  return readOwn(from, await onlySession(from));
}

function counts(own: OwnLists): object {
  return Object.fromEntries(OWN_NAMES.map((name) => [name, own[name].length]));
}

test("what the user did in a live goes into the file and comes back, to the last byte", async () => {
  const text = await exportText(source, 1);
  expect(schemaErrorsOf(JSON.parse(text))).toEqual([]);
  const { sessions } = await previewOf(database, text);
  expect(sessions).toMatchObject([
    { effect: { kind: "new" }, own: counts(ownLists()) },
  ]);
  await imported(database, text);
  expect(await exportText(database, await onlySession(database))).toBe(text);
  expect(await ownOf(database)).toEqual(await readOwn(source, 1));
  expect(await previewOf(database, text)).toMatchObject({
    sessions: [{ effect: { kind: "nothing" }, own: counts(noOwn()) }],
  });
});

test("the file of a live in which nothing was done has no word of it", async () => {
  const text = await record(database, noOwn());
  const file = JSON.parse(text) as object; // our own text
  for (const name of OWN_NAMES) expect(file).not.toHaveProperty(name);
});

test("a backup brings it back as well", async () => {
  const now = NOON;
  const pieces = await collect(exportBackup(source, "all", { now }));
  await imported(database, pieces.join(""));
  expect(await ownOf(database)).toEqual(await readOwn(source, 1));
});

test("of two computers' halves of a live both bring what was done there, whichever comes first", async () => {
  const other = ownLists("b");
  const left = await exportText(source, 1);
  const right = await record(
    temporaryDatabase(),
    other,
    "00000000-0000-4000-8000-000000000002",
  );
  const texts: string[] = [];
  for (const order of [
    [left, right],
    [right, left],
  ]) {
    const into = temporaryDatabase();
    for (const text of order) await imported(into, text);
    const own = await ownOf(into);
    for (const name of OWN_NAMES)
      expect(own[name]).toHaveLength(2 * other[name].length);
    const times = own.sales.map(({ at }) => at);
    expect(new Set(times).size).toBe(times.length);
    const text = await exportText(into, await onlySession(into));
    texts.push(text);
    const again = await previewOf(into, text);
    for (const known of [left, right])
      expect((await previewOf(into, known)).sessions).toMatchObject([
        { effect: { kind: "nothing" } },
      ]);
    expect(again.sessions).toMatchObject([{ effect: { kind: "nothing" } }]);
  }
  expect(texts[1]).toBe(texts[0]);
});

test("a note that is here stays, one that is missing comes with the file, and of two ticks the later one holds", async () => {
  const [first, second] = ownLists().marks;
  const [tick] = ownLists().ticks;
  if (!first || !second || !tick) throw new Error("nothing was done");
  const undone = { ...tick, state: "skipped" as const, at: tick.at + 1 };
  await record(database, {
    ...noOwn(),
    marks: [first, { ...second, note: "mine" }],
    ticks: [tick],
  });
  const told = {
    ...noOwn(),
    marks: [
      { ...first, note: "theirs" },
      { ...second, note: "theirs" },
    ],
    ticks: [undone],
  };
  const text = await record(temporaryDatabase(), told);
  await imported(database, text);
  const own = await ownOf(database);
  expect(own.marks.map(({ note }) => note)).toEqual(["theirs", "mine"]);
  expect(own.ticks).toEqual([undone]);
  await imported(database, await exportText(source, 1));
  expect((await ownOf(database)).ticks).toContainEqual(undone);
});

test("a mark that is made while the file is being imported makes it wait", async () => {
  await record(database, noOwn());
  const text = await exportText(source, 1);
  const { number: _, ...mark } = { ...ownLists("c").marks[0], number: 0 };
  const outcome = await imported(database, text, {
    onProgress: () => {
      void database.table("marks").put({ ...mark, session: 1, number: 77 });
    },
  });
  expect(outcome).toEqual([{ kind: "busy" }]);
  expect((await ownOf(database)).marks).toHaveLength(1);
});

const HOSTILE: [string, RegExp, string, string][] = [
  ["a note that is no text", /"note":""/, '"note":7', "marks[0].note"],
  [
    "a mark without an id",
    /\{"id":"[^"]*","at":(\d+),"madeAt"/,
    '{"id":"","at":$1,"madeAt"',
    "marks[0].id",
  ],
  [
    "a mark of the year 9999",
    /(?<="marks": \[\s*\{"id":"[^"]*","at":)\d+/,
    "253370764800000",
    "marks[0].at",
  ],
  [
    "an act of no kind",
    /"does":"begin"/,
    '"does":"bribe"',
    "sales[0].act.does",
  ],
  [
    "a price in words",
    /"price":1250/,
    '"price":"x"',
    "sales[1].act.item.price",
  ],
  [
    "a currency that is none",
    /"currency":"EUR"/,
    '"currency":"euro!"',
    "sales[1].act.item.currency",
  ],
  [
    "half a piece",
    /"quantity":1/,
    '"quantity":0.5',
    "sales[4].act.claim.quantity",
  ],
  [
    "a buyer in words",
    /"buyer":\{"id":"7/,
    '"buyer":{"id":"me',
    "sales[4].act.claim.buyer.id",
  ],
  [
    "a status of no sale",
    /"status":"paid"/,
    '"status":"free"',
    "sales[4].act.status",
  ],
  ["a tick of no state", /"state":"done"/, '"state":"maybe"', "ticks[0].state"],
  ["a seed that is none", /"seed":"00ff"/, '"seed":"<b>"', "draws[0].seed"],
  [
    "a winner that is none",
    /"winners":\[\{"person":"\d+"/,
    '"winners":[{"person":{}',
    "draws[0].winners[0].person",
  ],
  [
    "winners that are no list",
    /"winners":\[.*?\]/,
    '"winners":{}',
    "draws[0].winners",
  ],
];

test.each(HOSTILE)(
  "%s is refused with its place",
  async (_, from, to, path) => {
    const text = await exportText(source, 1);
    const file = text.replace(from, to);
    expect(file).not.toBe(text);
    const { sessions } = await previewOf(database, file);
    expect(sessions).toMatchObject([
      {
        copy: null,
        effect: {
          kind: "refused",
          refusal: { reason: "misfit", place: { path } },
        },
      },
    ]);
  },
);
