import { expect, test } from "vitest";

import { pathsOf } from "@/components/charts/sparkline";

test.each([[[]], [[5]], [[0, 0, 0]]])("%j draws no line", (values) => {
  expect(pathsOf(values, "zero").line).toBe("");
});

test("the line spans the whole width and the largest value stands highest", () => {
  const { line } = pathsOf([0, 10, 5], "zero");
  expect(line).toBe("M0.0 28.0L50.0 4.0L100.0 16.0");
});
