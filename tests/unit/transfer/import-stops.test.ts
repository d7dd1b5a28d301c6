import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import { buildSession } from "@/lib/upkeep/build-session";
import { deleteEverything } from "@/lib/upkeep/delete-all";
import { applyRetention } from "@/lib/upkeep/retention";
import { indexSession } from "@/lib/upkeep/search-index";
import { createSearchIndexer } from "@/lib/upkeep/search-indexer";
import { describeSession } from "@/lib/upkeep/session-words";
import { finishUpkeep } from "@/lib/upkeep/finish-upkeep";
import { fakeScratch } from "@/tests/support/fake-scratch";
import {
  exportText,
  imported,
  onlySession,
  previewOf,
} from "@/tests/support/imported";
import { fillDatabase, sampleRows } from "@/tests/support/sample-session";
import { NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const OVER = { status: "ended" as const, endedAt: NOON, nextRow: 999 };

let text: string;
let database: LivetapDatabase;

beforeEach(async () => {
  const source = temporaryDatabase();
  await fillDatabase(
    source,
    sampleRows({ until: NOON, minutes: 4, session: OVER }),
  );
  text = await exportText(source, 1);
  database = temporaryDatabase();
});

async function rowsLeft() {
  const counts = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.count()]),
  );
  return Object.fromEntries(
    counts.filter(([, count]) => count !== 0),
  ) as Record<string, number>; // of pairs of these
}

test("an import that is cancelled leaves nothing", async () => {
  const stop = new AbortController();
  const run = imported(database, text, {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  await expect(run).rejects.toThrow("aborted");
  expect(await rowsLeft()).toEqual({});
});

test("what an import has left that died is erased at the next start, and nothing else", async () => {
  await imported(database, text);
  const before = await rowsLeft();
  const [session] = await database.sessions.toArray();
  const event = await database.events.toCollection().first();
  if (!session || !event) throw new Error("nothing was imported");
  await database.sessions.add({
    ...{ ...session, number: 7, id: "hidden", room: "" },
    isHidden: true,
  });
  await database.events.add({ ...event, session: 7 });
  await finishUpkeep(database, fakeScratch().scratch.locks);
  expect(await rowsLeft()).toEqual(before);
});

test("what is being imported is not erased while its page lives", async () => {
  const { locks } = fakeScratch().scratch;
  let seen = 0;
  await imported(database, text, {
    locks,
    onProgress: () => {
      void finishUpkeep(database, locks);
      seen += 1;
    },
  });
  expect(seen).toBeGreaterThan(0);
  expect(await exportText(database, await onlySession(database))).toBe(text);
});

test("a live that is being recorded is not touched", async () => {
  await imported(database, text);
  await database.sessions.toCollection().modify({ status: "live" });
  const { sessions } = await previewOf(database, text);
  expect(sessions).toMatchObject([{ effect: { kind: "busy" } }]);
  expect(await imported(database, text)).toEqual([{ kind: "busy" }]);
});

test("a live that changes while its other half is joined stays as it is", async () => {
  await imported(database, text);
  const [{ number } = { number: 0 }] = await database.sessions.toArray();
  const outcomes = await imported(database, text, {
    onProgress: () => {
      void database.sessions.update(number, { messages: 12_345 });
    },
  });
  expect(outcomes).toEqual([{ kind: "busy" }]);
  const sessions = await database.sessions.toArray();
  expect(sessions).toMatchObject([{ number, messages: 12_345 }]);
});

test("what the user writes of a live while its other half is joined is not lost", async () => {
  await imported(database, text);
  const [{ id } = { id: "" }] = await database.sessions.toArray();
  const outcomes = await imported(database, text, {
    onProgress: () => {
      void describeSession(database, id, { note: "the night of otters" });
    },
  });
  expect(outcomes).toEqual([{ kind: "busy" }]);
  const sessions = await database.sessions.toArray();
  expect(sessions).toMatchObject([{ id, note: "the night of otters" }]);
});

test("deleting everything while a file is imported leaves nothing of it", async () => {
  const [preview] = (await previewOf(database, text)).sessions;
  if (!preview?.copy) throw new Error("a sample can be imported");
  async function* emptied() {
    await deleteEverything(database, true);
    yield await Promise.resolve([]);
  }
  const building = buildSession({
    ...{
      database,
      copy: preview.copy,
      replaced: [],
      own: [],
      events: emptied(),
    },
    signal: new AbortController().signal,
    onStaged: () => undefined,
  });
  await expect(building).rejects.toThrow("being changed");
  expect(await rowsLeft()).toEqual({});
});

test("retention and the figures of lives pass over what is being imported", async () => {
  let cleared: unknown = null;
  const all = { days: 1, megabytes: 0 };
  await imported(database, text, {
    onProgress: () => {
      const rules = { all, streamers: {} };
      cleared ??= applyRetention(database, rules, NOON + 1e12);
    },
  });
  expect(await cleared).toBe(0);
  expect(await database.sessions.count()).toBe(1);
});

test("after a join only the new session is in the search index", async () => {
  await imported(database, text);
  const old = await onlySession(database);
  const { signal } = new AbortController();
  const rest = () => Promise.resolve();
  await indexSession({ database, rest, signal }, old);
  expect(await database.search.count()).toBeGreaterThan(0);
  await imported(database, text);
  const joined = await onlySession(database);
  expect(joined).not.toBe(old);
  expect(await database.search.count()).toBe(0);
  expect(await database.searched.count()).toBe(0);
  await createSearchIndexer({
    ...{ database, signal, wait: rest, clock: () => 0 },
    rateNow: () => Promise.resolve(0),
  })();
  const indexed = await database.searched.toArray();
  expect(indexed.map(({ session }) => session)).toEqual([joined]);
});

test("a session that goes while it is being indexed leaves nothing in the index", async () => {
  await imported(database, text);
  const number = await onlySession(database);
  const { signal } = new AbortController();
  let gone: unknown = null;
  const rest = async () => {
    gone ??= deleteSession(database, number);
    await gone;
  };
  await indexSession({ database, rest, signal, sliceSize: 20 }, number);
  expect(gone).not.toBeNull();
  expect(await rowsLeft()).toEqual({});
});

test("raw frames and unread messages move along, and are counted anew", async () => {
  await imported(database, text);
  const number = await onlySession(database);
  const bytes = new Uint8Array(30);
  await database.frames.add({
    ...{ relay: "a", number: 1, session: number, at: NOON, size: 7 },
    frames: [],
  });
  await database.undecoded.add({
    ...{ session: number, id: "NewMessage:1", method: "WebcastNewMessage" },
    ...{ reason: "unknown", schema: 1, now: null, at: NOON, receivedAt: NOON },
    ...{ bytes, size: 30, frame: ["a", 1, 0] },
  });
  await imported(database, text);
  const [session] = await database.sessions.toArray();
  expect(session?.number).not.toBe(number);
  expect(session).toMatchObject({ framesBytes: 7, undecodedBytes: 30 });
  expect(session).not.toHaveProperty("adopts");
  const events = await database.events.toArray();
  expect(new Set(events.map((event) => event.session))).toEqual(
    new Set([session?.number]),
  );
});
