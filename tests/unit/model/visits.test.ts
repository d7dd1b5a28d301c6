import fc from "fast-check";
import { expect, test } from "vitest";

import { arrivalsOf, attendanceOf } from "@/lib/model/visits";

const person = fc.integer({ min: 1, max: 20 }).map(String);
const audiences = fc.array(fc.array(person, { maxLength: 25 }), {
  maxLength: 8,
});

test("new and returning people together are all who came", () => {
  fc.assert(
    fc.property(audiences, (came) => {
      const lives = came.map((people, session) => ({ session, people }));
      const arrivals = arrivalsOf(lives);
      for (const [index, { newcomers, returning }] of arrivals.entries()) {
        const earlier = new Set(came.slice(0, index).flat());
        const here = [...new Set(came[index])];
        expect(newcomers + returning).toBe(here.length);
        const known = here.filter((one) => earlier.has(one));
        expect(returning).toBe(known.length);
      }
      const all = new Set(came.flat()).size;
      const sum = arrivals.reduce((count, one) => count + one.newcomers, 0);
      expect(sum).toBe(all);
    }),
  );
});

const over = (...sessions: number[]) =>
  sessions.map((session) => ({ session, isOver: true }));

test.each([
  ["all of them", [1, 2, 3], { attended: 3, inRow: 3, isRegular: true }],
  ["the last two", [2, 3], { attended: 2, inRow: 2, isRegular: false }],
  ["not the last", [1, 2], { attended: 2, inRow: 0, isRegular: false }],
  ["others alone", [9], { attended: 0, inRow: 0, isRegular: false }],
])("who came to %s is told so", (_, visited, expected) => {
  const attendance = attendanceOf(over(1, 2, 3), new Set(visited));
  expect(attendance).toMatchObject({ ...expected, staysAway: false });
});

test("who came to three lives and to none of the last three stays away", () => {
  const lives = over(1, 2, 3, 4, 5, 6);
  const staysAway = (...visited: number[]) =>
    attendanceOf(lives, new Set(visited)).staysAway;
  expect(staysAway(1, 2, 3)).toBe(true);
  expect(staysAway(1, 2)).toBe(false);
  expect(staysAway(1, 2, 4)).toBe(false);
});

test("a live that is on is missed by nobody, and counts for who is there", () => {
  const lives = [...over(1, 2, 3), { session: 4, isOver: false }];
  expect(attendanceOf(lives, new Set([2, 3])).inRow).toBe(2);
  expect(attendanceOf(lives, new Set([2, 3, 4])).inRow).toBe(3);
});
