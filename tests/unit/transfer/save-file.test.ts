import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
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

function depsOf(
  { scratch } = fakeScratch(),
  changes: Partial<SaveDeps> = {},
): SaveDeps {
  return {
    database,
    openScratch: () => Promise.resolve(scratch),
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
