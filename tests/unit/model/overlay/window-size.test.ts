import { expect, test } from "vitest";

import { windowSize } from "@/lib/model/overlay/window-size";

const SCREEN = { width: 1_920, height: 1_040 };

test.each([
  [
    { width: 1_080, height: 1_920 },
    { width: 538, height: 957 },
  ],
  [
    { width: 1_920, height: 1_080 },
    { width: 1_701, height: 957 },
  ],
  [
    { width: 600, height: 400 },
    { width: 600, height: 400 },
  ],
])("a stage of %o has a window of %o on a usual screen", (stage, size) => {
  expect(windowSize(stage, SCREEN)).toEqual(size);
});
