import { DEFAULT_RATES } from "@/lib/model/money";
import { gunzipSync } from "node:zlib";

import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import type { FramesRow } from "@/lib/store/rows";
import { FILE_KINDS, type FileKind, isRaw } from "@/lib/transfer/file-name";
import { SELLING } from "@/lib/model/settings/selling";
import { type SaveDeps, saveFile } from "@/lib/transfer/save-file";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { plainWords } from "@/tests/support/plain-words";
import {
  aComment,
  aMinuteRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
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
    selling: () => Promise.resolve(SELLING.standard),
    now: () => NOON,
    pseudonymKey: () => Promise.resolve(new Uint8Array(32)),
    words: plainWords,
    onFound: () => undefined,
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...changes,
  };
}

test("a session becomes a file with a name and a count of its events", async () => {
  const outcome = await saveFile(id, { what: "session" }, depsOf());
  expect(outcome).toMatchObject({ kind: "saved", count: 2, isLive: true });
  if (outcome.kind !== "saved") return;
  expect(outcome.name).toMatch(/^livetap-maple\.fox-\d{4}-\d\d-\d\d\.json$/);
  const text = await outcome.file.text();
  expect(JSON.parse(text)).toMatchObject({ format: "livetap.session" });
});

test("an unknown session is told as such", async () => {
  const outcome = await saveFile("none", { what: "session" }, depsOf());
  expect(outcome).toEqual({ kind: "failed", why: "unknown" });
});

test("a full disk is told as such", async () => {
  const outcome = await saveFile(
    id,
    { what: "session" },
    depsOf(fakeScratch({ room: 100 })),
  );
  expect(outcome).toEqual({ kind: "failed", why: "full" });
});

test("any other failure carries its error", async () => {
  const error = new Error("No folder");
  const openScratch = () => Promise.reject(error);
  const outcome = await saveFile(
    id,
    { what: "session" },
    depsOf(undefined, { openScratch }),
  );
  expect(outcome).toEqual({ kind: "failed", why: "broken", error });
});

test("cancelling is not a failure", async () => {
  const controller = new AbortController();
  const outcome = await saveFile(
    id,
    { what: "session" },
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
    { what: "session" },
    depsOf(undefined, { onFound: ({ handle }) => told.push(handle) }),
  );
  expect(told).toEqual(["maple.fox"]);
});

test("a recording is packed, and read back as it was", async () => {
  await database.frames.add(aFramesRow());
  const outcome = await saveFile(id, { what: "recording" }, depsOf());
  expect(outcome).toMatchObject({ kind: "saved", count: 1 });
  if (outcome.kind !== "saved") return;
  const packed = Buffer.from(await outcome.file.arrayBuffer());
  const [header = "", line = ""] = gunzipSync(packed).toString().split("\n");
  expect(JSON.parse(header)).toMatchObject({ livetap: 1 });
  expect(JSON.parse(line)).toMatchObject({ at: 0, data: "AQID" });
});

test("a recording without raw frames is none", async () => {
  const outcome = await saveFile(id, { what: "scrubbed" }, depsOf());
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
    { what: "session" },
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
    { what: "session" },
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

const KINDS = FILE_KINDS.filter((what) => !isRaw(what) && !isMarker(what));

function isMarker(what: FileKind): boolean {
  return what === "chapters" || what.startsWith("markers-");
}

test.each(KINDS)(
  "a file of %s is written, with pseudonyms as well",
  async (what) => {
    const pseudonyms = { hasStreamer: false, hasComments: true };
    const named = await saveFile(id, { what }, depsOf());
    const masked = await saveFile(id, { what, pseudonyms }, depsOf());
    if (named.kind !== "saved" || masked.kind !== "saved")
      throw new Error("Not saved");
    expect(masked.name).toMatch(/^livetap-live-[\d-]+\.pseudonyms\./);
    expect(named.file.size).toBeGreaterThan(0);
    const text = await masked.file.text();
    for (const trace of ["maple.fox", "otter.11", "Otter 11"])
      expect(text).not.toContain(trace);
  },
);

async function withBusyMinute() {
  const from = NOON;
  const texts = Array.from({ length: 30 }, (_, index) =>
    aMinuteRow(from + index * 60_000, { comments: index === 20 ? 90 : 4 }),
  );
  await database.minutes.bulkAdd(texts);
  const to = from + 30 * 60_000;
  await database.coverage.add({ session: 1, from, to });
  await database.sessions.update(1, { startedAt: from, lastAt: to });
}

test("chapters are where the moments are, counted from the beginning of the video", async () => {
  await withBusyMinute();
  const textOf = async (laterMs: number) => {
    const video = { from: "recording" as const, laterMs };
    const order = { what: "chapters" as const, video };
    const outcome = await saveFile(id, order, depsOf());
    return outcome.kind === "saved" ? outcome.file.text() : outcome.kind;
  };
  expect(await textOf(0)).toBe("0:00 Start\n20:00 comments\n");
  expect(await textOf(60_000)).toBe("0:00 Start\n19:00 comments\n");
});

test("a video that begins after all moments has no markers", async () => {
  await withBusyMinute();
  const video = { from: "recording" as const, laterMs: 1_300_000 };
  const order = { what: "markers-edl" as const, video };
  const outcome = await saveFile(id, order, depsOf());
  expect(outcome).toEqual({ kind: "failed", why: "noMoments" });
});

test("progress with pseudonyms goes on where the first reading ended", async () => {
  const told: number[] = [];
  const onProgress = ({ written }: { written: number }) => told.push(written);
  const pseudonyms = { hasStreamer: true, hasComments: true };
  await saveFile(
    id,
    { what: "session", pseudonyms },
    depsOf(undefined, { onProgress }),
  );
  expect(told).toEqual([1, 2]);
});
