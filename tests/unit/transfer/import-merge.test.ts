import fc from "fast-check";
import { expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import type { ExportedSession } from "@/tests/e2e/session-file";
import {
  exportText,
  imported,
  onlySession,
  previewOf,
} from "@/tests/support/imported";
import { played } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";
import { sessionSnapshot } from "@/tests/support/session-snapshot";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const UUIDS = [
  "10000000-0000-4000-8000-000000000001",
  "20000000-0000-4000-8000-000000000002",
  "30000000-0000-4000-8000-000000000003",
];

/** For each event the files that have it (as bits), and those in which it came as backlog. */
function parts(count: number) {
  const seen = fc.integer({ min: 1, max: 7 });
  const part = fc.record({ files: seen, backlog: fc.nat(7) });
  return fc.array(part, { minLength: count, maxLength: count });
}

/** One of the recordings that three computers made of the same live. */
function fileOf(
  whole: ExportedSession,
  index: number,
  split: readonly { files: number; backlog: number }[],
): string {
  const bit = 1 << index;
  const events = whole.events.flatMap((event, place) => {
    const { files, backlog } = split[place] ?? { files: 7, backlog: 0 };
    if ((files & bit) === 0) return [];
    // At least one of those who have it saw it live.
    const isBacklog = (backlog & bit) !== 0 && (files & ~backlog) !== 0;
    return [{ ...event, ...(isBacklog && { history: true }) }];
  });
  const { startedAt } = whole.session;
  const shift = index * 20_000;
  return JSON.stringify({
    ...{ ...whole, events },
    session: {
      ...whole.session,
      id: UUIDS[index],
      startedAt: startedAt === null ? null : startedAt + shift,
    },
    coverage: {
      ...whole.coverage,
      intervals: whole.coverage.intervals.map(({ from, to }) => ({
        ...{ from: from + shift, to: to + shift },
      })),
    },
    totals: { ...whole.totals, events: events.length },
  });
}

/** All that is counted; the number that a session goes by here is nobody's business. */
async function figuresOf(database: LivetapDatabase, room: string) {
  const { session, ...lists } = await sessionSnapshot(database, room);
  const text = JSON.stringify([session.tallies, lists]);
  return JSON.parse(text.replaceAll(/\\"session\\":\d+/g, "")) as unknown;
}

const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [1, 0, 2, 0, 1, 2],
];

test.each(findRecordings())(
  "parts of %s come to the whole, in whatever order they are imported",
  async (recording) => {
    const { database, session } = await played(readRecording(recording));
    const text = await exportText(database, session.number);
    const whole = JSON.parse(text) as ExportedSession; // our own text
    const expected = await figuresOf(database, session.room);
    await fc.assert(
      fc.asyncProperty(parts(whole.events.length), async (split) => {
        const texts: string[] = [];
        for (const order of ORDERS) {
          const other = temporaryDatabase();
          for (const index of order)
            await imported(other, fileOf(whole, index, split));
          expect(await figuresOf(other, session.room)).toEqual(expected);
          texts.push(await exportText(other, await onlySession(other)));
          const again = fileOf(whole, order[0] ?? 0, split);
          expect((await previewOf(other, again)).sessions).toMatchObject([
            { effect: { kind: "nothing" } },
          ]);
        }
        for (const other of texts) expect(other).toBe(texts[0]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
  60_000,
);
