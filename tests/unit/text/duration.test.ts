import { expect, test } from "vitest";

import { formatDuration } from "@/lib/text/duration";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

test.each([
  [0, "0 sec"],
  [1999, "1 sec"],
  [MINUTE, "1 min"],
  [104 * SECOND, "1 min 44 sec"],
  [2 * HOUR + 14 * MINUTE + 59 * SECOND, "2 hr 14 min"],
  [HOUR + 5 * SECOND, "1 hr"],
  [-5, "0 sec"],
])("%d ms are %s", (ms, words) => {
  expect(formatDuration(ms)).toBe(words);
});
