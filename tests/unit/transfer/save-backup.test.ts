import { gunzipSync } from "node:zlib";

import { beforeEach, expect, test } from "vitest";

import { DEFAULT_RATES } from "@/lib/model/money";
import type { LivetapDatabase } from "@/lib/store/database";
import { type BackupDeps, saveBackup } from "@/lib/transfer/save-backup";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let database: LivetapDatabase;

beforeEach(async () => {
  database = temporaryDatabase();
  await database.sessions.bulkAdd([
    aSessionRow({ number: 1, id: "one", room: "71" }),
    aSessionRow({ number: 2, id: "two", room: "72" }),
    aSessionRow({ number: 3, id: "three", room: "73" }),
  ]);
});

function depsOf(changes: Partial<BackupDeps> = {}): BackupDeps {
  const { scratch } = fakeScratch();
  return {
    database,
    openScratch: () => Promise.resolve(scratch),
    now: () => NOON,
    rates: () => Promise.resolve(DEFAULT_RATES.USD),
    settings: () => Promise.resolve({}),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...changes,
  };
}

async function sessionsIn(
  sessions: readonly string[] | "all",
): Promise<string[]> {
  const outcome = await saveBackup(sessions, depsOf());
  if (outcome.kind !== "saved") throw new Error(outcome.kind);
  expect(outcome.name).toMatch(/^livetap-backup-[\d-]+\.json\.gz$/);
  const packed = Buffer.from(await outcome.file.arrayBuffer());
  const file = JSON.parse(gunzipSync(packed).toString()) as {
    sessions: { session: { id: string } }[];
  }; // our own text
  return file.sessions.map(({ session }) => session.id).sort();
}

test("a backup of everything has every session", async () => {
  expect(await sessionsIn("all")).toEqual(["one", "three", "two"]);
});

test("a backup of some sessions has those", async () => {
  expect(await sessionsIn(["three", "one"])).toEqual(["one", "three"]);
});

test("sessions that are not there make no file", async () => {
  const outcome = await saveBackup(["none"], depsOf());
  expect(outcome).toEqual({ kind: "failed", why: "unknown" });
});

test("a full disk is told as such, and cancelling as itself", async () => {
  const { scratch } = fakeScratch({ room: 10 });
  const openScratch = () => Promise.resolve(scratch);
  const full = await saveBackup("all", depsOf({ openScratch }));
  expect(full).toEqual({ kind: "failed", why: "full" });
  const signal = AbortSignal.abort();
  const cancelled = await saveBackup("all", depsOf({ signal }));
  expect(cancelled).toEqual({ kind: "cancelled" });
});
