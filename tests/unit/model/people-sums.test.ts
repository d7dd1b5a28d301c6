import fc from "fast-check";
import { expect, test } from "vitest";

import { createPeopleSums, personOf, soughtIn } from "@/lib/model/people-sums";
import {
  attendanceOf,
  type LiveInOrder,
  type LivesInOrder,
  type Visit,
} from "@/lib/model/visits";

const STREAMERS = ["1", "2", "3"];
const LIVES = 24;
const sessions = Array.from({ length: LIVES }, (_, index) => index + 1);

const orders = fc
  .record({
    hosts: fc.array(fc.constantFrom(...STREAMERS), {
      ...{ minLength: LIVES, maxLength: LIVES },
    }),
    order: fc.shuffledSubarray(sessions, { minLength: LIVES }),
    on: fc.subarray(sessions, { maxLength: 3 }),
  })
  .map(({ hosts, order, on }): LivesInOrder => {
    const lives = new Map<string, LiveInOrder[]>();
    for (const session of order) {
      const host = hosts[session - 1] ?? "1";
      const one = { session, isOver: !on.includes(session) };
      lives.set(host, [...(lives.get(host) ?? []), one]);
    }
    return lives;
  });

const number = fc.integer({ min: 0, max: 50 });
const name = fc.constantFrom("ann", "Élan", "otter", "");
const visits = fc.uniqueArray(
  fc.record<Visit>({
    person: fc.constantFrom("11", "12", "13"),
    session: fc.constantFrom(...sessions),
    ...{ handle: name, nickname: name, otherNames: fc.array(name) },
    avatar: fc.option(fc.constantFrom("a.webp", "b.webp")),
    ...{ firstAt: number, lastAt: number, comments: number, gifts: number },
    ...{ diamonds: number, likes: number },
  }),
  {
    selector: ({ person, session }) => `${person} ${String(session)}`,
    ...{ minLength: 1, maxLength: 60 },
  },
);

/** All at once, as one would do it by hand. */
function plainSum(all: readonly Visit[], lives: LivesInOrder) {
  const newestFirst = [...all].sort(
    (one, two) => two.lastAt - one.lastAt || two.session - one.session,
  );
  const [last] = newestFirst;
  const visited = new Set(all.map(({ session }) => session));
  const faith = [...lives.values()]
    .filter((some) => some.some(({ session }) => visited.has(session)))
    .map((some) => attendanceOf(some, visited));
  const sum = (figure: "comments" | "gifts" | "diamonds" | "likes") =>
    all.reduce((total, visit) => total + visit[figure], 0);
  return {
    ...{ id: last?.person, handle: last?.handle, nickname: last?.nickname },
    avatar: newestFirst.find(({ avatar }) => avatar !== null)?.avatar ?? null,
    lives: visited.size,
    inRow: Math.max(...faith.map(({ inRow }) => inRow)),
    isRegular: faith.some(({ isRegular }) => isRegular),
    staysAway: faith.some(({ staysAway }) => staysAway),
    firstAt: Math.min(...all.map(({ firstAt }) => firstAt)),
    lastAt: last?.lastAt,
    ...{ comments: sum("comments"), gifts: sum("gifts") },
    ...{ diamonds: sum("diamonds"), likes: sum("likes") },
  };
}

test("visits added in any order, and looked at on the way, are a plain sum", () => {
  fc.assert(
    fc.property(orders, visits, (lives, came) => {
      const sums = createPeopleSums(lives);
      for (const [index, visit] of came.entries()) {
        sums.add(visit);
        const person = sums.people.get(visit.person);
        const all = came
          .slice(0, index + 1)
          .filter((one) => one.person === visit.person);
        const known = person ? personOf(person, sums) : null;
        expect(known).toEqual(plainSum(all, lives));
      }
    }),
  );
});

test("every name that somebody had is sought, whatever its accents", () => {
  const sums = createPeopleSums(new Map([["1", []]]));
  const visit: Visit = {
    ...{ person: "11", session: 1, handle: "elan.9", nickname: "Élan" },
    ...{ otherNames: ["Old Name"], avatar: null, firstAt: 1, lastAt: 2 },
    ...{ comments: 0, gifts: 0, diamonds: 0, likes: 0 },
  };
  sums.add(visit);
  const person = sums.people.get("11");
  if (!person) throw new Error("a visit makes a person");
  expect(soughtIn(person)).toContain("elan");
  sums.add({ ...visit, session: 2, nickname: "Newer" });
  expect(soughtIn(person)).toContain("newer");
  expect(soughtIn(person)).toContain("old name");
});
