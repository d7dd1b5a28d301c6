import { expect, test } from "vitest";

import { deleteSession } from "@/lib/store/delete-session";
import { keepFrames, trimFrames } from "@/lib/store/frames";
import type { RecordedFrame } from "@/lib/store/rows";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

function aRecordedFrame(number: number, size = 900): RecordedFrame {
  return {
    ...{ number, receivedAt: NOON + number, kind: "frame" },
    url: "wss://webcast-ws.tiktok.com/webcast/im/push/?room_id=7",
    bytes: new Uint8Array(size),
  };
}

/** A thousand bytes a frame, all told. */
function start() {
  const database = temporaryDatabase();
  const keep = (session: number, relay: string, ...frames: RecordedFrame[]) =>
    database.transaction(
      "rw",
      [database.sessions, database.frames],
      async () => {
        const row =
          (await database.sessions.get(session)) ??
          aSessionRow({ number: session, id: String(session) });
        await keepFrames(database, row, relay, frames);
        await database.sessions.put(row);
      },
    );
  const bytes = async () => {
    const rows = await database.sessions.toArray();
    return rows.map(({ framesBytes }) => framesBytes);
  };
  const kept = async () => {
    const rows = await database.frames.orderBy("at").toArray();
    return rows.map(({ relay, number }) => `${relay}${String(number)}`);
  };
  return { database, keep, bytes, kept };
}

test("the frames of a batch are one row, found by relay and last number, with time and size", async () => {
  const { database, keep, bytes } = start();
  const frames = [aRecordedFrame(64), aRecordedFrame(128, 400)];
  await keep(1, "a", ...frames);
  expect(await database.frames.toArray()).toEqual([
    {
      ...{ relay: "a", number: 128, session: 1, at: NOON + 64 },
      ...{ size: 1_500, frames },
    },
  ]);
  expect(await bytes()).toEqual([1_500]);
});

test("a batch without frames has no row", async () => {
  const { database, keep, bytes } = start();
  await keep(1, "a");
  expect(await database.frames.count()).toBe(0);
  expect(await bytes()).toEqual([0]);
});

test("the oldest go first, whosever they are, until no more than asked is kept", async () => {
  const { database, keep, bytes, kept } = start();
  for (const number of [1, 3, 5, 7]) await keep(1, "a", aRecordedFrame(number));
  for (const number of [2, 4, 6]) await keep(2, "b", aRecordedFrame(number));
  await trimFrames(database, 7_000);
  expect(await kept()).toHaveLength(7);
  await trimFrames(database, 3_500);
  expect(await kept()).toEqual(["a5", "b6", "a7"]);
  expect(await bytes()).toEqual([2_000, 1_000]);
});

test("many are let go of, chunk after chunk, and none is kept where none is wanted", async () => {
  const { database, keep, bytes, kept } = start();
  for (let number = 1; number <= 130; number += 1)
    await keep(1, "a", aRecordedFrame(number));
  await trimFrames(database, 2_000);
  expect(await kept()).toEqual(["a129", "a130"]);
  await trimFrames(database, 0);
  expect(await kept()).toEqual([]);
  expect(await bytes()).toEqual([0]);
});

test("the frames of an erased session are erased, and those of others stay", async () => {
  const { database, keep, bytes, kept } = start();
  await keep(1, "a", aRecordedFrame(1));
  await keep(2, "b", aRecordedFrame(2));
  await deleteSession(database, 1);
  expect(await kept()).toEqual(["b2"]);
  expect(await bytes()).toEqual([1_000]);
});
