import fc from "fast-check";
import { expect, test } from "vitest";

import { monthOf, weekOf } from "@/lib/model/live-calendar";

import { aSummary } from "../../support/session-summaries";

const HOUR = 3_600_000;

test("a month has whole weeks from Monday, with each of its days once", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2030 }),
      fc.integer({ min: -14, max: 26 }),
      (year, month) => {
        const { weeks, at } = monthOf([], year, month);
        const dates = weeks.flat().flatMap((day) => day?.date ?? []);
        const last = new Date(year, month + 1, 0).getDate();
        expect(dates).toEqual(
          Array.from({ length: last }, (_, day) => day + 1),
        );
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        const first = weeks[0]?.findIndex((day) => day !== null);
        expect(first).toBe((new Date(at).getDay() + 6) % 7);
      },
    ),
  );
});

test("a live stands on the day on which it began", () => {
  const late = aSummary(1, {
    ...{ at: new Date(2026, 10, 9, 23, 30).getTime(), durationMs: 2 * HOUR },
  });
  const early = aSummary(2, { at: new Date(2026, 10, 9, 8).getTime() });
  const days = monthOf([late, early], 2026, 10).weeks.flat();
  const [day, ...others] = days.filter((one) => one && one.durationMs > 0);
  expect(others).toEqual([]);
  expect(day).toMatchObject({ day: "2026-11-09", durationMs: 3 * HOUR });
  expect(day?.sessions.map(({ overview }) => overview.number)).toEqual([2, 1]);
});

test("the hours of the week hold all the time there was, each moment in its hour", () => {
  const lives = fc.array(
    fc.tuple(fc.nat(400 * 24 * 60), fc.integer({ min: 1, max: 30 * 60 })),
    { maxLength: 12 },
  );
  const start = new Date(2026, 2, 1).getTime();
  fc.assert(
    fc.property(lives, (times) => {
      const sessions = times.map(([minute, minutes], index) =>
        aSummary(index + 1, {
          ...{ at: start + minute * 60_000, durationMs: minutes * 60_000 },
        }),
      );
      const week = weekOf(sessions);
      const expected = Array.from({ length: 168 }, () => 0);
      for (const { at, durationMs } of sessions)
        for (let from = at; from < at + durationMs; from += 60_000) {
          const date = new Date(from);
          const place = 24 * ((date.getDay() + 6) % 7) + date.getHours();
          expected[place] = (expected[place] ?? 0) + 60_000;
        }
      expect(week.flat().map(({ liveMs }) => liveMs)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("viewers of an hour are the average of its lives, by how long each was on", () => {
  const at = new Date(2026, 10, 9, 20).getTime();
  const live = (number: number, durationMs: number, viewers: number) => {
    const summary = aSummary(number, { at, durationMs });
    summary.overview.totals.viewersAverage = viewers;
    return summary;
  };
  const week = weekOf([live(1, HOUR, 100), live(2, HOUR / 2, 400)]);
  expect(week[0]?.[20]).toEqual({
    ...{ liveMs: 1.5 * HOUR, lives: 2, viewers: 200 },
  });
  expect(week[0]?.[21]?.viewers).toBeNull();
});
