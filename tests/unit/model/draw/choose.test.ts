import fc from "fast-check";
import { expect, test } from "vitest";

import { chooseFrom, digestOf, newSeed, pickBy } from "@/lib/model/draw/choose";

const IDS = Array.from({ length: 12 }, (_, index) =>
  String(7_100_000_000_000_000_000n + 7_919n * BigInt(index)),
);

test("the digest is that of the ids, one a line", async () => {
  expect(await digestOf(IDS)).toBe(
    "6768874d89dc688145e59bb5f9c573d0c1b54b21aaa9d0683c480c12b4916f11",
  );
  expect(await digestOf([])).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

// Worked out by another program, in another language, from docs/draw.md.
test.each([
  ["00".repeat(16), [6, 7, 10, 2, 0]],
  ["000102030405060708090a0b0c0d0e0f", [4, 11, 10, 3, 1]],
  ["ff".repeat(16), [2, 5, 11, 1, 4]],
])("the seed %s chooses those it is known to choose", async (seed, places) => {
  const chosen = await chooseFrom(IDS, seed, 5);
  expect(chosen).toEqual(places.map((place) => IDS[place]));
});

const aSeed = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString("hex"));

test("nobody is chosen twice, nor anybody who takes no part", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ minLength: 1 })),
      aSeed,
      fc.nat({ max: 60 }),
      async (ids, seed, count) => {
        const chosen = await chooseFrom(ids, seed, count);
        expect(chosen).toHaveLength(Math.min(count, ids.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.every((id) => ids.includes(id))).toBe(true);
      },
    ),
  );
});

test("more winners begin with the same ones", async () => {
  const seed = "ab".repeat(16);
  const five = await chooseFrom(IDS, seed, 5);
  expect(await chooseFrom(IDS, seed, 2)).toEqual(five.slice(0, 2));
});

/** Chi-square: fair chances give more once in a hundred thousand times. */
const LIMITS = { 7: 33.2, 10: 39.4 };

test.each([7, 10] as const)(
  "each of %d has the same chance of each place",
  async (count) => {
    const ids = IDS.slice(0, count);
    const rounds = 4_000;
    const won = [0, 1, 2].map(() => new Map<string, number>());
    for (let round = 0; round < rounds; round += 1) {
      const seed = round.toString(16).padStart(32, "0");
      const chosen = await chooseFrom(ids, seed, 3);
      for (const [place, id] of chosen.entries())
        won[place]?.set(id, (won[place].get(id) ?? 0) + 1);
    }
    const expected = rounds / count;
    for (const counts of won) {
      const deviations = ids.map(
        (id) => ((counts.get(id) ?? 0) - expected) ** 2 / expected,
      );
      const sum = deviations.reduce((all, one) => all + one, 0);
      expect(sum).toBeLessThan(LIMITS[count]);
    }
  },
);

test("numbers that would favour the first of the list are passed over", async () => {
  const numbers = [2 ** 48 - 1, 2 ** 48 - 1, 4, 2 ** 48 - 1, 3];
  const next = () => Promise.resolve(numbers.shift() ?? 0);
  // 2^48 leaves 1 over when it is shared by three, and none by two.
  expect(await pickBy(next, ["a", "b", "c"], 2)).toEqual(["b", "c"]);
  expect(numbers).toEqual([3]);
});

test("a seed has 128 bits, and another one each time", () => {
  const seeds = Array.from({ length: 50 }, newSeed);
  expect(seeds.every((seed) => /^[0-9a-f]{32}$/u.test(seed))).toBe(true);
  expect(new Set(seeds).size).toBe(50);
});
