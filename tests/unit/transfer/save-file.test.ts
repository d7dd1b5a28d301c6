import { DEFAULT_RATES } from "@/lib/model/money";
import { gunzipSync } from "node:zlib";

import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import type { FramesRow } from "@/lib/store/rows";
import { type SaveDeps, saveFile } from "@/lib/transfer/save-file";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { aComment, aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const { id } = aSessionRow();

let database: LivetapDatabase;

beforeEach(async () => {
  database = temporaryDatabase();
  await database.sessions.add(aSessionRow({ nextRow: 3 }));
  await database.events.bulkAdd([aComment(1, NOON), aComment(2, NOON + 1)]);
});

function aFramesRow(): FramesRow {
  const bytes = Uint8Array.of(1, 2, 3);
  const url = "wss://live.test/";
  return {
    ...{ relay: "a", number: 1, session: 1, at: NOON, size: 3 },
    frames: [{ number: 1, receivedAt: NOON, kind: "frame", url, bytes }],
  };
}

function depsOf(
  { scratch } = fakeScratch(),
  changes: Partial<SaveDeps> = {},
): SaveDeps {
  return {
    database,
    openScratch: () => Promise.resolve(scratch),
    rates: () => Promise.resolve(DEFAULT_RATES.USD),
    now: () => NOON,
    onFound: () => undefined,
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...changes,
  };
}

test("a session becomes a file with a name and a count of its events", async () => {
  const outcome = await saveFile(id, "session", depsOf());
  expect(outcome).toMatchObject({ kind: "saved", count: 2, isLive: true });
  if (outcome.kind !== "saved") return;
  expect(outcome.name).toMatch(/^livetap-maple\.fox-\d{4}-\d\d-\d\d\.json$/);
  const text = await outcome.file.text();
  expect(JSON.parse(text)).toMatchObject({ format: "livetap.session" });
});

test("an unknown session is told as such", async () => {
  const outcome = await saveFile("none", "session", depsOf());
  expect(outcome).toEqual({ kind: "failed", why: "unknown" });
});

test("a full disk is told as such", async () => {
  const outcome = await saveFile(
    id,
    "session",
    depsOf(fakeScratch({ room: 100 })),
  );
  expect(outcome).toEqual({ kind: "failed", why: "full" });
});

test("any other failure carries its error", async () => {
  const error = new Error("No folder");
  const openScratch = () => Promise.reject(error);
  const outcome = await saveFile(
    id,
    "session",
    depsOf(undefined, { openScratch }),
  );
  expect(outcome).toEqual({ kind: "failed", why: "broken", error });
});

test("cancelling is not a failure", async () => {
  const controller = new AbortController();
  const outcome = await saveFile(
    id,
    "session",
    depsOf(undefined, {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    }),
  );
  expect(outcome).toEqual({ kind: "cancelled" });
});

test("the streamer is told before the writing starts", async () => {
  const told: string[] = [];
  await saveFile(
    id,
    "session",
    depsOf(undefined, { onFound: ({ handle }) => told.push(handle) }),
  );
  expect(told).toEqual(["maple.fox"]);
});

test("a recording is packed, and read back as it was", async () => {
  await database.frames.add(aFramesRow());
  const outcome = await saveFile(id, "recording", depsOf());
  expect(outcome).toMatchObject({ kind: "saved", count: 1 });
  if (outcome.kind !== "saved") return;
  const packed = Buffer.from(await outcome.file.arrayBuffer());
  const [header = "", line = ""] = gunzipSync(packed).toString().split("\n");
  expect(JSON.parse(header)).toMatchObject({ livetap: 1 });
  expect(JSON.parse(line)).toMatchObject({ at: 0, data: "AQID" });
});

test("a recording without raw frames is none", async () => {
  const outcome = await saveFile(id, "scrubbed", depsOf());
  expect(outcome).toEqual({ kind: "failed", why: "empty" });
});

test("a session deleted meanwhile is told as such, without a file", async () => {
  const onProgress = () => void database.sessions.delete(1);
  const events = Array.from({ length: 5_000 }, (_, index) =>
    aComment(index + 3, NOON + index * 20_000),
  );
  await database.events.bulkAdd(events);
  await database.sessions.update(1, { nextRow: 5_003 });
  const { scratch, files } = fakeScratch();
  const outcome = await saveFile(
    id,
    "session",
    depsOf({ ...fakeScratch(), scratch }, { onProgress }),
  );
  expect(outcome).toEqual({ kind: "failed", why: "deleted" });
  expect([...files.values()].every((file) => file === "")).toBe(true);
});

test("an old event that changes meanwhile has the file written anew", async () => {
  const events = Array.from({ length: 5_000 }, (_, index) =>
    aComment(index + 3, NOON + index * 20_000),
  );
  await database.events.bulkAdd(events);
  await database.sessions.update(1, { nextRow: 5_003 });
  let isMended = false;
  const outcome = await saveFile(
    id,
    "session",
    depsOf(undefined, {
      onProgress: () => {
        if (isMended) return;
        isMended = true;
        void database.sessions.update(1, { mends: 1 });
        const changes = { text: "Mended", mended: 1 };
        void database.events.update([1, 3_000], changes);
      },
    }),
  );
  expect(outcome).toMatchObject({ kind: "saved", count: 5_002 });
  if (outcome.kind !== "saved") return;
  expect(await outcome.file.text()).toContain('"Mended"');
});
