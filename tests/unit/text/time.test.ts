import { expect, test } from "vitest";

import { formatElapsed, machineDuration } from "@/lib/text/time";

test.each([
  [0, "0:00:00"],
  [59_999, "0:00:59"],
  [3_723_000, "1:02:03"],
  [100 * 3_600_000, "100:00:00"],
  [-5, "0:00:00"],
])("%d ms have elapsed as %s", (ms, words) => {
  expect(formatElapsed(ms)).toBe(words);
});

test("a machine reads a duration in seconds", () => {
  expect(machineDuration(61_500)).toBe("PT61S");
});
