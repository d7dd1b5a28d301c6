import { expect, test } from "vitest";

import { createGrowth } from "@/lib/model/growth";

test("what a count was at first sight is no growth", () => {
  expect(createGrowth(60)(1, 12, 0)).toBe(false);
});

test("a count that grew is told of until it stood still for a while", () => {
  const hasGrown = createGrowth(60);
  hasGrown(1, 12, 0);
  expect(hasGrown(1, 13, 10)).toBe(true);
  expect(hasGrown(1, 13, 69)).toBe(true);
  expect(hasGrown(1, 13, 70)).toBe(false);
});

test("the counts of two sessions are not compared", () => {
  const hasGrown = createGrowth(60);
  hasGrown(1, 12, 0);
  expect(hasGrown(2, 13, 10)).toBe(false);
});
