import fc from "fast-check";
import { expect, test } from "vitest";

import { CSV_COLUMNS, csvOf } from "@/lib/transfer/formats/csv";
import type { FileParts, ListName } from "@/lib/transfer/formats/file-parts";
import { collect } from "@/tests/support/collect";
import { everyKind } from "@/tests/support/every-kind";
import { parsedCsv } from "@/tests/support/parsed-csv";
import { partsOf, storedEvents } from "@/tests/support/session-parts";
import { aComment, aGift, NOON } from "@/tests/support/session-rows";

async function csv(list: ListName, parts: FileParts): Promise<string> {
  return (await collect(csvOf(list, parts))).join("");
}

async function eventRows(...events: Parameters<typeof storedEvents>[0]) {
  return parsedCsv(await csv("events", partsOf(await storedEvents(events))));
}

/** What stands in a cell once the apostrophe is taken away that made it text. */
function plain(cell: string | undefined): string | undefined {
  return cell?.replace(/^'/u, "");
}

test("a file begins with a byte order mark and its columns, and its lines end as RFC 4180 asks", async () => {
  const text = await csv("events", partsOf(await storedEvents([])));
  expect(text).toBe(
    `\uFEFF${CSV_COLUMNS.events.map(({ name }) => name).join(",")}\r\n`,
  );
});

test("every event has a row, whatever its kind", async () => {
  const rows = await eventRows(...everyKind);
  expect(rows.map(({ kind }) => kind).sort()).toEqual(
    everyKind.map(({ kind }) => kind).sort(),
  );
});

test("a gift says when, who, what and how much", async () => {
  const [row] = await eventRows(aGift(1, NOON, { count: 3, price: 5 }));
  expect(row).toMatchObject({
    time: "2026-09-21T14:14:00.000Z",
    at_ms: String(NOON),
    kind: "gift",
    message_id: "'7400000000000000001",
    user_handle: "otter.11",
    gift_name: "Rose",
    count: "3",
    diamonds: "15",
  });
});

test.each(["=1+1", "+1", "-1", "@name", "\t=1", "\r=1", "＝1", "'quoted"])(
  "no spreadsheet runs %j",
  async (text) => {
    const [row] = await eventRows(aComment(1, NOON, { text }));
    expect(row?.text).toBe(`'${text}`);
  },
);

test.each(["7400000000000000001", "007"])(
  "no spreadsheet rounds %s",
  async (text) => {
    const [row] = await eventRows(aComment(1, NOON, { text }));
    expect(row?.text).toBe(`'${text}`);
  },
);

test("any text comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
      const [row] = await eventRows(aComment(1, NOON, { text }));
      expect(plain(row?.text)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("what has no column stands in the details", async () => {
  const emotes = [{ id: "77", index: 3 }];
  const [row] = await eventRows(aComment(1, NOON, { emotes }));
  expect(JSON.parse(row?.details ?? "")).toEqual({
    emotes: [{ id: "77", index: 3 }],
  });
});

test("no row of any kind lacks a member of its event", async () => {
  const parts = await collect(partsOf(await storedEvents(everyKind)));
  const events = parts.flatMap((part) =>
    part.kind === "events" ? part.entries : [],
  );
  const rows = await eventRows(...everyKind);
  for (const [index, event] of events.entries()) {
    const cells = Object.values(rows[index] ?? {})
      .map(plain)
      .join("\n");
    for (const leaf of leavesOf(event)) expect(cells).toContain(leaf);
  }
});

function leavesOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null)
    return Object.values(value).flatMap(leavesOf);
  return value === null ? [] : [JSON.stringify(value).replace(/^"|"$/gu, "")];
}
