import fc from "fast-check";
import { expect, test } from "vitest";

import { createEntrants, type DrawComment } from "@/lib/model/draw/entrants";
import type { DrawTerms } from "@/lib/model/draw/terms";

const STREAMER = "9";
const TERMS: DrawTerms = {
  ...{ word: "JP", from: 1_000, to: 2_000, withoutModerators: true },
};

function entrantsOf(
  comments: readonly DrawComment[],
  terms: Partial<DrawTerms> = {},
  isBarred = (_: string) => false,
) {
  const entrants = createEntrants(
    { ...TERMS, ...terms },
    { streamer: STREAMER, isBarred },
  );
  for (const comment of comments) entrants.add(comment);
  return entrants.list();
}

function by(id: string, changes: Partial<DrawComment> = {}): DrawComment {
  return { at: 1_500, text: "jp", user: { id }, ...changes };
}

test("whoever comments the word takes part once, in order of ids", () => {
  const { ids, comments } = entrantsOf([by("31"), by("4"), by("31"), by("20")]);
  expect(ids).toEqual(["20", "31", "4"]);
  expect(comments).toBe(4);
});

test("both ends of the window belong to it, and nothing beyond them", () => {
  const times = [999, 1_000, 2_000, 2_001];
  const all = times.map((at) => by(String(at), { at }));
  expect(entrantsOf(all).ids).toEqual(["1000", "2000"]);
});

test("the streamer, the erased, the blocked and deleted comments are left out", () => {
  const { ids } = entrantsOf(
    [
      by(STREAMER),
      by("5", { traits: { isStreamer: true } }),
      by("0123456789012345678"),
      by("6"),
      by("7", { deleted: true }),
      by("8"),
    ],
    {},
    (person) => person === "6",
  );
  expect(ids).toEqual(["8"]);
});

test("a moderator is one by any comment that fits, and takes part where wanted", () => {
  const comments = [by("5"), by("5", { traits: { isModerator: true } })];
  expect(entrantsOf(comments).ids).toEqual([]);
  expect(entrantsOf(comments, { withoutModerators: false }).ids).toEqual(["5"]);
});

test("comments of the masked are counted, and nobody of them takes part", () => {
  const { user: _, ...nobody } = by("");
  const told = entrantsOf([
    by("77", { traits: { isMasked: true } }),
    by("77", { traits: { isMasked: true }, text: "something else" }),
    by("0"),
    by(""),
    nobody,
    by("8"),
  ]);
  expect(told).toEqual({ ids: ["8"], comments: 5, masked: 4 });
});

const aComment = fc.record({
  at: fc.integer({ min: 900, max: 2_100 }),
  text: fc.constantFrom("jp", "JP!", "no"),
  user: fc.record({ id: fc.constantFrom("1", "2", "10", "9", "") }),
  traits: fc.record(
    { isModerator: fc.boolean(), isMasked: fc.boolean() },
    { requiredKeys: [] },
  ),
});

test("the order of comments and their repetition change nobody's part", () => {
  fc.assert(
    fc.property(fc.array(aComment), fc.nat(), (all, salt) => {
      const shuffled = all
        .map((comment, index) => ({
          ...{ comment, place: (7_919 * (index + salt)) % 31 },
        }))
        .sort((left, right) => left.place - right.place)
        .map(({ comment }) => comment);
      const { ids } = entrantsOf(all);
      expect(entrantsOf(shuffled).ids).toEqual(ids);
      expect(entrantsOf([...all, ...shuffled]).ids).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
