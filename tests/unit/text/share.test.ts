import { expect, test } from "vitest";

import { formatShare } from "@/lib/text/share";

test.each([
  [1, "100.0%"],
  [0.99999, "99.9%"],
  [0.9876, "98.7%"],
  [0, "0.0%"],
])("a share of %d is %s", (share, words) => {
  expect(formatShare(share)).toBe(words);
});
