import { beforeEach, expect, test } from "vitest";

import {
  readPersonOverLives,
  readPersonTimeline,
} from "@/lib/queries/person-over-lives";

import {
  aComment,
  aPersonRow,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const DAY_MS = 86_400_000;
let database = temporaryDatabase();

beforeEach(async () => {
  database = temporaryDatabase();
  await addLive(1, "Old Otter", 3);
  await addLive(2, "Otter", 2);
});

async function addLive(number: number, nickname: string, comments: number) {
  const at = NOON + number * DAY_MS;
  const names = [{ handle: "otter", nickname, firstAt: at }];
  await database.sessions.put(
    aSessionRow({
      ...{ number, id: `live-${String(number)}`, room: String(number) },
      ...{ status: "ended", startedAt: at, openedAt: at },
    }),
  );
  await database.people.put(
    aPersonRow("11", {
      ...{ session: number, nickname, names, comments, gifts: number },
      ...{ firstAt: at, lastAt: at + comments * 1_000, namedAt: at },
    }),
  );
  const rows = Array.from({ length: comments }, (_, index) => ({
    ...aComment(index + 1, at + index * 1_000),
    session: number,
  }));
  await database.events.bulkPut(rows);
}

test("somebody is told of by all lives that have them", async () => {
  const found = await readPersonOverLives(database, "11");
  expect(found).toMatchObject({
    kind: "known",
    person: {
      nickname: "Otter",
      names: [{ nickname: "Old Otter" }, { nickname: "Otter" }],
      attended: [{ live: { session: 2 } }, { live: { session: 1 } }],
      figures: { comments: 5, gifts: 3 },
      attendances: [{ attended: 2, inRow: 2, lives: 2 }],
    },
  });
});

test("a live that is being put together is not told of", async () => {
  await database.sessions.update(2, { isHidden: true });
  const found = await readPersonOverLives(database, "11");
  expect(found).toMatchObject({ person: { figures: { comments: 3 } } });
});

test("masked people are nobody in particular, and strangers unknown", async () => {
  expect(await readPersonOverLives(database, "12")).toEqual({
    kind: "unknown",
  });
  await database.people.update([2, "11"], { traits: { isMasked: true } });
  expect(await readPersonOverLives(database, "11")).toEqual({
    kind: "masked",
  });
});

test("a timeline goes back over lives, as far as it is asked to", async () => {
  const told = async (limit: number) => {
    const { parts, hasMore } = await readPersonTimeline(database, "11", limit);
    const lines = parts.map(({ live, lines: all }) => [
      ...[live.session, all.length],
    ]);
    return { lines, hasMore };
  };
  expect(await told(9)).toEqual({
    lines: [
      [2, 2],
      [1, 3],
    ],
    hasMore: false,
  });
  expect(await told(3)).toEqual({
    lines: [
      [2, 2],
      [1, 1],
    ],
    hasMore: true,
  });
  expect(await told(2)).toEqual({ lines: [[2, 2]], hasMore: true });
});
