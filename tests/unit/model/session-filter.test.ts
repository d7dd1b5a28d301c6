import fc from "fast-check";
import { expect, test } from "vitest";

import {
  dayOf,
  EVERYTHING,
  filterSessions,
  isNarrowed,
  SORTS,
} from "@/lib/model/session-filter";
import { streamersOf } from "@/lib/model/streamer-lives";

import { aSummary } from "../../support/session-summaries";

const HOUR = 3_600_000;
const lives = [
  aSummary(1, { at: new Date(2026, 10, 1, 23).getTime(), durationMs: HOUR }),
  aSummary(2, {
    ...{ at: new Date(2026, 10, 2, 1).getTime(), durationMs: 3 * HOUR },
    ...{ name: "Élan du soir", tags: ["loom"] },
  }),
  aSummary(3, {
    at: new Date(2026, 10, 3).getTime(),
    ...{ durationMs: HOUR / 4, note: "the blue one" },
  }),
];

function found(changes: Partial<typeof EVERYTHING>): number[] {
  const shown = filterSessions(lives, { ...EVERYTHING, ...changes });
  return shown.map(({ overview }) => overview.number);
}

test("without filters everything is shown, newest first", () => {
  expect(isNarrowed(EVERYTHING)).toBe(false);
  expect(found({})).toEqual([3, 2, 1]);
});

test.each([
  [{ from: "2026-11-02" }, [3, 2]],
  [{ to: "2026-11-01" }, [1]],
  [{ from: "2026-11-02", to: "2026-11-02" }, [2]],
  [{ tag: "loom" }, [2]],
  [{ length: "short" as const }, [3]],
  [{ length: "middle" as const }, [1]],
  [{ length: "long" as const }, [2]],
  [{ text: "elan" }, [2]],
  [{ text: "BLUE the" }, [3]],
  [{ text: "nothing" }, []],
  [{ streamer: "6800000000000000001" }, [3, 2, 1]],
  [{ streamer: "1" }, []],
  [{ sort: "longest" as const }, [2, 1, 3]],
  [{ sort: "oldest" as const }, [1, 2, 3]],
])("%j shows %j", (changes, numbers) => {
  expect(found(changes)).toEqual(numbers);
});

test("demos can be left out, and are nobody's live", () => {
  const demo = aSummary(4, { origin: "demo" });
  const all = [...lives, demo];
  const shown = filterSessions(all, { ...EVERYTHING, hasDemos: false });
  expect(shown).toHaveLength(3);
  expect(streamersOf(all)[0]?.lives).toHaveLength(3);
  expect(streamersOf([demo])).toEqual([]);
});

test("sorting loses nothing and depends on no order", () => {
  const many = fc.array(fc.nat(1_000_000), { maxLength: 40 });
  fc.assert(
    fc.property(many, fc.constantFrom(...SORTS), (times, sort) => {
      const sessions = times.map((at, index) => aSummary(index + 1, { at }));
      const filter = { ...EVERYTHING, sort };
      const shown = filterSessions(sessions, filter);
      expect(shown).toHaveLength(sessions.length);
      expect(filterSessions(sessions.toReversed(), filter)).toEqual(shown);
    }),
  );
});

test("a day is the day of the local clock", () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1).getTime())).toBe("2026-01-05");
  expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe("2026-01-05");
});
