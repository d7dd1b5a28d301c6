import { expect, test } from "vitest";

import { commentsBetween } from "@/lib/store/window-comments";
import { aComment, aLike, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

test.each([1, 2, 3, 7, 1_000])(
  "in chunks of %d every comment of the window comes once, in order of time",
  async (chunkSize) => {
    const database = temporaryDatabase();
    // Three at each moment, and likes between.
    const comments = Array.from({ length: 30 }, (_, index) =>
      aComment(index + 1, NOON + Math.floor(index / 3)),
    );
    await database.events.bulkAdd([
      ...comments,
      aLike(90, NOON + 3),
      aComment(91, NOON + 3, { session: 2 }),
    ]);
    const read: number[] = [];
    const window = { from: NOON + 2, to: NOON + 8 };
    for await (const chunk of commentsBetween(database, 1, window, chunkSize))
      read.push(...chunk.map(({ row }) => row));
    expect(read).toEqual(
      comments
        .filter(({ at }) => at >= window.from && at <= window.to)
        .map(({ row }) => row),
    );
  },
);
