import { expect, test } from "vitest";

import { createNumbers, toldUpTo } from "@/lib/relay/numbers";

test("a message of the hook has the same number whichever relay hears it", () => {
  expect(createNumbers().own(7)).toBe(createNumbers().own(7));
});

test("what stands before, at and behind a message has growing numbers", () => {
  const { before, own, behind, last } = createNumbers();
  const numbers = [behind(), behind(), before(1), own(1), behind(), behind()];
  numbers.push(before(2), own(2));
  const given = numbers.map((number) => number ?? 0);
  expect(given).toEqual(given.toSorted((one, other) => one - other));
  expect(new Set(given).size).toBe(8);
  expect(last()).toBe(own(2));
});

test("behind one message there is room for 62, and none is taken from the next", () => {
  const { own, behind, before } = createNumbers();
  own(3);
  const numbers = Array.from({ length: 70 }, behind);
  const given = numbers.filter((number) => number !== null);
  expect(given).toHaveLength(62);
  expect(Math.max(...given)).toBeLessThan(before(4));
});

test.each([
  ["its own", 0, 5],
  ["one behind it", 1, 5],
  ["the one before it", -1, 4],
])("with %s, everything up to a message is known", (_, offset, told) => {
  expect(toldUpTo(createNumbers().own(5) + offset)).toBe(told);
});
