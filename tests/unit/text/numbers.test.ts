import { expect, test } from "vitest";

import {
  formatFigure,
  formatRate,
  formatShort,
  formatTick,
} from "@/lib/text/numbers";

test.each([
  [0, "0"],
  [1234, "1,234"],
  [99_999, "99,999"],
  [123_456, "123.5K"],
  [4_200_000, "4.2M"],
])("the figure %d reads %s", (value, words) => {
  expect(formatFigure(value)).toBe(words);
});

test.each([
  [999, "999"],
  [1_350, "1.4K"],
])("in a narrow place %d reads %s", (value, words) => {
  expect(formatShort(value)).toBe(words);
});

test.each([
  [0.24, "0.2"],
  [12, "12"],
  [345.6, "346"],
])("the rate %d reads %s", (value, words) => {
  expect(formatRate(value)).toBe(words);
});

test.each([
  [0, "0"],
  [1_250, "1,250"],
  [9_999, "9,999"],
  [12_500, "12.5K"],
  [60_000, "60K"],
])("beside a chart %d is %s", (value, words) => {
  expect(formatTick(value)).toBe(words);
});
