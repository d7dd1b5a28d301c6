import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import type { FramesRow, RecordedFrame } from "@/lib/store/rows";
import {
  exportRecording,
  type RecordingProgress,
} from "@/lib/transfer/export-recording";
import { recordingExtent } from "@/lib/transfer/recording-extent";
import { collect } from "@/tests/support/collect";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const { id } = aSessionRow();

let database: LivetapDatabase;

beforeEach(async () => {
  database = temporaryDatabase();
  await database.sessions.add(
    aSessionRow({ framesBytes: 90, lastFrameAt: NOON + 90_000 }),
  );
});

function aFrame(number: number, receivedAt: number): RecordedFrame {
  return {
    ...{ number, receivedAt, kind: "frame", url: "wss://live.test/" },
    bytes: Uint8Array.of(number),
  };
}

/** Rows of two frames each, received a second apart. */
async function keep(
  relay: string,
  from: number,
  numbers: readonly number[],
  session = 1,
) {
  const rows: FramesRow[] = numbers.map((number) => {
    const at = from + number * 1_000;
    const frames = [aFrame(number - 1, at - 1_000), aFrame(number, at)];
    return { relay, number, session, at: at - 1_000, size: 2, frames };
  });
  await database.frames.bulkAdd(rows);
}

interface Line {
  at: number;
  data: string;
}

async function linesOf(pieces = exportRecording(database, 1)) {
  const [header = "", ...lines] = (await collect(pieces))
    .join("")
    .trimEnd()
    .split("\n");
  const read = lines.map((line) => JSON.parse(line) as Line); // our own text
  return { header: JSON.parse(header) as object, lines: read };
}

function numbersIn(lines: readonly Line[]): number[] {
  return lines.map(({ data }) => Buffer.from(data, "base64")[0] ?? -1);
}

test("the first line tells of the live, the others what came and when", async () => {
  await keep("a", NOON, [2]);
  const { header, lines } = await linesOf();
  expect(header).toMatchObject({
    livetap: 1,
    page: { roomId: aSessionRow().room, host: { handle: "maple.fox" } },
  });
  expect(lines).toEqual([
    { at: 0, kind: "frame", url: "wss://live.test/", data: "AQ==" },
    { at: 1_000, kind: "frame", url: "wss://live.test/", data: "Ag==" },
  ]);
});

test("pages that overlap are merged by time, those that follow stand behind", async () => {
  await keep("z", NOON, [2, 4]);
  await keep(
    "b",
    NOON + 1_500,
    [12, 14, 16].map((number) => number - 10),
  );
  await keep("a", NOON + 60_000, [22, 24]);
  const { lines } = await linesOf();
  expect(lines.map(({ at }) => at)).toEqual([
    ...[0, 1_000, 1_500, 2_000, 2_500, 3_000, 3_500, 4_500, 5_500, 6_500],
    ...[80_000, 81_000, 82_000, 83_000],
  ]);
});

test("frames of another session on the same page stay out", async () => {
  await keep("a", NOON, [2, 6]);
  await keep("a", NOON, [4, 8], 2);
  expect(numbersIn((await linesOf()).lines)).toEqual([1, 2, 5, 6]);
});

test("rows of one moment all come, however many", async () => {
  const relays = Array.from(
    { length: 20 },
    (_, index) => `relay-${String(index)}`,
  );
  for (const relay of relays) await keep(relay, NOON, [2, 4]);
  const { lines } = await linesOf();
  expect(lines).toHaveLength(80);
  expect(lines.map(({ at }) => at)).toEqual(
    lines.map(({ at }) => at).toSorted((one, other) => one - other),
  );
});

test("what comes while the recording is written is not in it", async () => {
  await keep("a", NOON, [2, 4]);
  const seen: RecordingProgress[] = [];
  const pieces = exportRecording(database, 1, {
    onProgress: (progress) => seen.push(progress),
  });
  const first = await pieces.next();
  expect(first.done).toBe(false);
  await keep("a", NOON, [6]);
  await collect(pieces);
  expect(seen.at(-1)?.frames).toBe(4);
});

test("a session deleted meanwhile fails instead of giving half a file", async () => {
  await keep("a", NOON, [2, 4]);
  const pieces = exportRecording(database, 1);
  await pieces.next();
  await database.sessions.delete(1);
  await expect(collect(pieces)).rejects.toThrow("There is no session 1");
});

test("a recorder that was off has no extent", async () => {
  expect(await recordingExtent(database, id)).toBeNull();
});

test.each([
  ["whole", NOON, true],
  ["the last part", NOON - 600_000, false],
])("frames that are %s say so", async (_, coveredFrom, isWhole) => {
  await database.coverage.add({
    ...{ session: 1, from: coveredFrom, to: NOON + 90_000 },
  });
  await keep("a", NOON, [2, 80]);
  expect(await recordingExtent(database, id)).toEqual({
    ...{ bytes: 90, from: NOON + 1_000, to: NOON + 80_000, isWhole },
  });
});
