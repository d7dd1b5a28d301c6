import { expect, test } from "vitest";

import {
  ASKS_FOR_MS,
  keptNote,
  MAX_MARK_NOTE,
  waitingMark,
} from "@/lib/model/marks/mark";
import { readMarks } from "@/lib/queries/marks";
import { deleteSession } from "@/lib/store/delete-session";
import { createMarkCommands } from "@/lib/upkeep/marks";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const { id: SESSION } = aSessionRow();

/** Our clock runs an hour ahead of TikTok's. */
const AHEAD_MS = 3_600_000;

async function recorded(now: () => number) {
  const database = temporaryDatabase();
  const lastFrameAt = NOON + AHEAD_MS;
  await database.sessions.add(aSessionRow({ lastFrameAt }));
  return { database, commands: createMarkCommands(database, now) };
}

test("a moment is marked on TikTok's clock, which goes on between frames", async () => {
  const { database, commands } = await recorded(() => NOON + AHEAD_MS + 4_000);
  await commands.markMoment({ session: SESSION });
  const [mark] = await readMarks(database, 1);
  expect(mark).toMatchObject({ at: NOON + 4_000, note: "" });
});

test("a mark takes its note on one line, another note, and goes", async () => {
  const { database, commands } = await recorded(() => NOON);
  const mark = (await commands.markMoment({ session: SESSION })) ?? "";
  await commands.noteMark({ mark, note: "  the glaze\n cracked " });
  expect(await readMarks(database, 1)).toMatchObject([
    { id: mark, note: "the glaze cracked" },
  ]);
  await commands.noteMark({ mark, note: "all is well" });
  expect(await readMarks(database, 1)).toMatchObject([{ note: "all is well" }]);
  await commands.deleteMark({ mark });
  expect(await readMarks(database, 1)).toEqual([]);
});

test("a mark is moved, but not to before its live or to what has not come yet", async () => {
  const { database, commands } = await recorded(() => NOON + AHEAD_MS + 4_000);
  const mark = (await commands.markMoment({ session: SESSION })) ?? "";
  await database.sessions.update(1, {
    ...{ startedAt: NOON - 25_000, lastAt: NOON + 9_000 },
  });
  const moved = async (byMs: number) => {
    await commands.moveMark({ mark, byMs });
    const [found] = await readMarks(database, 1);
    return (found?.at ?? 0) - NOON;
  };
  const steps = [-10_000, -10_000, -10_000, 10_000, 90_000];
  const times = [];
  for (const step of steps) times.push(await moved(step));
  expect(times).toEqual([-6_000, -16_000, -25_000, -15_000, 9_000]);
  await commands.moveMark({ mark: "gone", byMs: 1 });
  expect(await readMarks(database, 1)).toHaveLength(1);
});

test("marks come in order of time, and those of another session are not among them", async () => {
  let now = NOON;
  const { database, commands } = await recorded(() => now);
  await database.sessions.add(aSessionRow({ number: 2, id: "other" }));
  await database.marks.bulkAdd([
    { session: 1, id: "late", at: NOON + 9, madeAt: 1, note: "" },
    { session: 1, id: "early", at: NOON - 9, madeAt: 2, note: "" },
  ]);
  now += 5;
  await commands.markMoment({ session: "other" });
  const marks = await readMarks(database, 1);
  expect(marks.map(({ id }) => id)).toEqual(["early", "late"]);
});

test("marks go with their session, and a session that is gone takes none", async () => {
  const { database, commands } = await recorded(() => NOON);
  await commands.markMoment({ session: SESSION });
  await deleteSession(database, 1);
  expect(await database.marks.count()).toBe(0);
  expect(await commands.markMoment({ session: SESSION })).toBeNull();
  expect(await database.marks.count()).toBe(0);
});

test("only the newest mark asks for a note, for a minute, until it has one", () => {
  const older = { id: "1", at: NOON, madeAt: NOON, note: "" };
  const newer = { id: "2", at: NOON, madeAt: NOON + 1_000, note: "" };
  expect(waitingMark([newer, older], NOON + 2_000)).toBe(newer);
  expect(waitingMark([older], NOON + ASKS_FOR_MS)).toBeNull();
  expect(
    waitingMark([older, { ...newer, note: "kiln" }], NOON + 2_000),
  ).toBeNull();
});

test("a note is cut to its length", () => {
  expect(keptNote("kiln ".repeat(100))).toHaveLength(MAX_MARK_NOTE - 1);
});
