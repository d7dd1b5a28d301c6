import { beforeEach, expect, test } from "vitest";

import { fileWords } from "@/components/transfer/report-words";
import { rebuild } from "@/lib/ingest/rebuild";
import { DEFAULT_RATES } from "@/lib/model/money";
import { SELLING } from "@/lib/model/settings/selling";
import type { LivetapDatabase } from "@/lib/store/database";
import type { FileKind } from "@/lib/transfer/file-name";
import type { FileChoices } from "@/lib/transfer/file-order";
import { type SaveDeps, saveFile } from "@/lib/transfer/save-file";
import { readOwn, replaceOwn } from "@/lib/upkeep/own-lists";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { exportText, imported, onlySession } from "@/tests/support/imported";
import { HERON, ownLists } from "@/tests/support/own-lists";
import { findIn } from "@/tests/support/person-scan";
import { schemaErrorsOf } from "@/tests/support/session-schema";
import { aComment, aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const VEILED = { pseudonyms: { hasComments: true, hasStreamer: false } };
const SOUGHT = { id: HERON.id, names: [HERON.handle, HERON.nickname] };

let database: LivetapDatabase;

beforeEach(async () => {
  database = temporaryDatabase();
  const session = aSessionRow({ status: "ended", nextRow: 3 });
  await database.sessions.add(session);
  await database.events.bulkAdd([
    aComment(1, NOON, { user: HERON, text: "jp 12 for me" }),
    aComment(2, NOON + 5_000, { text: "hello" }),
  ]);
  await rebuild(database, session);
  await replaceOwn(database, 1, ownLists());
});

async function fileOf(
  what: FileKind,
  choices: FileChoices = {},
): Promise<string> {
  const deps: SaveDeps = {
    ...{ database, words: fileWords, now: () => NOON },
    openScratch: () => Promise.resolve(fakeScratch().scratch),
    rates: () => Promise.resolve(DEFAULT_RATES.USD),
    selling: () => Promise.resolve(SELLING.standard),
    pseudonymKey: () => Promise.resolve(new Uint8Array(32)),
    ...{ onFound: () => undefined, onProgress: () => undefined },
    signal: new AbortController().signal,
  };
  const { id } = aSessionRow();
  const saved = await saveFile(id, { what, ...choices }, deps);
  if (saved.kind !== "saved") throw new Error(saved.kind);
  return saved.file.text();
}

test("moments that the user marked are markers, called by their note", async () => {
  const later = { from: "live", laterMs: -60_000 } as const;
  const text = await fileOf("markers-csv", { video: later });
  expect(text.split("\r\n").slice(1, 3)).toEqual([
    "60.1,00:01:00.100,Marked moment",
    "60.9,00:01:00.900,Heron laughed",
  ]);
  const chapters = await fileOf("chapters", { video: later });
  expect(chapters).toContain("1:00 Marked moment\n");
});

test("the report tells the marks and what was sold", async () => {
  const html = await fileOf("report");
  expect(html).toMatch(/Marked moment<ul><li dir="auto">Heron laughed/u);
  expect(html).toMatch(/<h3>Revenue<\/h3><p class="value">€25\.00</u);
});

test("a report of a live in which nothing was sold has no word of sales", async () => {
  await replaceOwn(database, 1, { ...ownLists(), sales: [] });
  expect(await fileOf("report")).not.toContain("Revenue");
});

test.each(["session", "report", "markers-edl", "markers-srt"] as const)(
  "with pseudonyms a %s names nobody in what the user did",
  async (what) => {
    expect(findIn(await fileOf(what), SOUGHT)).not.toEqual([]);
    expect(findIn(await fileOf(what, VEILED), SOUGHT)).toEqual([]);
  },
);

interface Veiled {
  events: { user: { id: string } }[];
  sales: {
    act: {
      item?: { title: string };
      claim?: { buyer: { id: string; nickname: string }; text: string };
    };
  }[];
  draws: { digest: string; winners: { person: string }[] }[];
}

test("buyers and winners have the pseudonym of the person, and who has no id another one", async () => {
  const text = await fileOf("session", VEILED);
  expect(schemaErrorsOf(JSON.parse(text))).toEqual([]);
  const { events, sales, draws } = JSON.parse(text) as Veiled; // our own text
  const heron = events[0]?.user;
  const [known, unknown] = sales.flatMap(({ act }) => act.claim ?? []);
  expect(known?.buyer.id).toBe(heron?.id);
  expect(draws[0]?.winners[0]?.person).toBe(heron?.id);
  expect(draws[0]?.digest).toBe("");
  expect(unknown?.buyer.id).toBe("");
  expect(unknown?.buyer.nickname).toMatch(/^P \w{10}$/u);
  expect(unknown?.buyer.nickname).not.toBe(known?.buyer.nickname);
  const titles = sales.flatMap(({ act }) => act.item?.title ?? []);
  expect(titles).toEqual(["", ""]);
  const silent = { hasComments: false, hasStreamer: true };
  const mute = await fileOf("session", { pseudonyms: silent });
  expect(mute).not.toContain("for me");
  expect(mute).toContain("Bowl 12");
});

test("two buyers without ids stay two", async () => {
  const own = ownLists();
  const wren = { ...HERON, handle: "", nickname: "Small Wren" };
  const other = ownLists("b", wren, NOON + 10_000).sales;
  await replaceOwn(database, 1, { ...own, sales: [...own.sales, ...other] });
  const { sales } = JSON.parse(await fileOf("session", VEILED)) as Veiled; // our own text
  const nameless = sales.flatMap(({ act }) =>
    act.claim?.buyer.id === "" ? [act.claim.buyer.nickname] : [],
  );
  expect(new Set(nameless).size).toBe(2);
});

test("a file with pseudonyms can be imported, with all that was done", async () => {
  const text = await fileOf("session", VEILED);
  const other = temporaryDatabase();
  await imported(other, text);
  const own = await readOwn(other, await onlySession(other));
  expect(own.sales).toHaveLength(ownLists().sales.length);
  expect(own.ticks).toHaveLength(2);
  const again = await exportText(other, await onlySession(other));
  expect(JSON.parse(again)).toMatchObject({
    sales: (JSON.parse(text) as Veiled).sales, // our own text
  });
});
