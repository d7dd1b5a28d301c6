import { gzipSync } from "node:zlib";

import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import {
  ImportRefusedError,
  type RefusalReason,
} from "@/lib/transfer/import-refusal";
import { exportText, imported, previewOf } from "@/tests/support/imported";
import { fillDatabase, sampleRows } from "@/tests/support/sample-session";
import { NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let text: string;
let database: LivetapDatabase;

beforeEach(async () => {
  const source = temporaryDatabase();
  const session = { status: "ended" as const, endedAt: NOON, nextRow: 999 };
  await fillDatabase(source, sampleRows({ until: NOON, minutes: 4, session }));
  text = await exportText(source, 1);
  database = temporaryDatabase();
});

async function refusalOf(file: BlobPart) {
  try {
    const { sessions } = await previewOf(database, file);
    const effect = sessions[0]?.effect;
    return effect?.kind === "refused" ? effect.refusal : null;
  } catch (error) {
    if (error instanceof ImportRefusedError) return error.refusal;
    throw error;
  }
}

const REFUSED: [string, () => BlobPart, RefusalReason][] = [
  ["an empty file", () => "", "empty"],
  ["words", () => "Dear diary", "notJson"],
  ["a file cut off in an event", (): string => text.slice(0, -900), "cutOff"],
  [
    "a packed file cut off",
    (): BlobPart => gzipSync(text).subarray(0, 2_000),
    "cutOff",
  ],
  ["what follows the file's end", (): string => `${text}{}`, "notJson"],
  ["JSON of somebody else's", () => '{"name":"x","version":"1"}', "foreign"],
  ["a list", () => "[1,2,3]", "foreign"],
  ["raw frames", () => '{"livetap":1,"page":{}}\n{"at":1}\n', "otherFile"],
  ["settings", () => '{"format":"livetap.settings","version":1}', "otherFile"],
  [
    "a later version",
    (): string => text.replace('"version": 1', '"version": 2'),
    "newer",
  ],
  [
    "a version that is none",
    (): string => text.replace('"version": 1', '"version": "1"'),
    "misfit",
  ],
  [
    "a title without an end",
    (): string => text.replace('"title":"', `"title":"${"x".repeat(5e6)}`),
    "tooLarge",
  ],
];

test.each(REFUSED)("%s is refused", async (_, file, reason) => {
  expect(await refusalOf(file())).toMatchObject({ reason });
});

test("what is not as it has to be is refused with its line and the way to it", async () => {
  const lines = text.split("\n");
  const place = lines.findIndex((line) => line.includes('"kind":"comment"'));
  const index = place - lines.indexOf('"events": [') - 1;
  lines[place] = (lines[place] ?? "").replace(/"id":"\d+"/, '"id":"me"');
  expect(await refusalOf(lines.join("\n"))).toMatchObject({
    reason: "misfit",
    place: { line: place + 1, path: `events[${String(index)}].user.id` },
  });
});

test.each(["session", "streamer", "coverage", "totals"])(
  "a file without its %s is refused",
  async (member) => {
    const file = text.replace(`"${member}": `, `"other": `);
    expect(await refusalOf(file)).toMatchObject({
      reason: "misfit",
      place: { path: member },
    });
  },
);

test("kinds and members that are not known are left out", async () => {
  const file = text
    .replace(
      '"events": [',
      '"events": [{"id":"A:1","messageId":"1","kind":"wave","at":1,"user":null},',
    )
    .replace('"totals": {', '"later": {"a":[1]}, "totals": {"new":1,');
  const { sessions } = await previewOf(database, file);
  expect(sessions).toMatchObject([{ unknown: 1, effect: { kind: "new" } }]);
  await imported(database, file);
  const ids = (await database.events.toArray()).map(({ id }) => id);
  expect(ids).not.toContain("A:1");
  expect(ids.length).toBeGreaterThan(9);
});

test("names that every object has are no way in", async () => {
  const hostile = text
    .replace('"unknownMethods":{', '"unknownMethods":{"__proto__":7')
    .replace('"session": {', '"session": {"__proto__":{"polluted":1},');
  expect(await refusalOf(hostile)).toMatchObject({ reason: "misfit" });
  const harmless = text.replace(
    '"session": {',
    '"session": {"__proto__":{"x":1},',
  );
  expect(await refusalOf(harmless)).toBeNull();
  await imported(database, harmless);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("figures that the events do not come to are told and not believed", async () => {
  const file = text.replace(/"comments":\d+/, '"comments":4321');
  const { sessions } = await previewOf(database, file);
  expect(sessions).toMatchObject([{ differences: ["totals.comments"] }]);
  await imported(database, file);
  const [session] = await database.sessions.toArray();
  expect(session?.tallies.comments).toBeLessThan(4321);
});

test("a file broken anywhere is refused or read, and never more than that", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.constantFrom("", "}", "]", '"', ",", "null", "-1", "\u0000", "{"),
      async (at, inserted) => {
        const file = text.slice(0, at) + inserted + text.slice(at + 1);
        await refusalOf(file);
      },
    ),
    { numRuns: 60 },
  );
  expect(await database.sessions.count()).toBe(0);
});
