import { expect, test } from "vitest";

import { handleOf } from "@/lib/relay/handle";

test.each([
  ["/@river.otter_12/live", "river.otter_12"],
  ["/@river/live/", "river"],
  ["/fr/@river/live", "river"],
  ["/zh-Hant-TW/@river/live", "river"],
  ["/@river", ""],
  ["/live", ""],
  ["/@river/live/settings", ""],
  ["/x/y/@river/live", ""],
  ["/@/live", ""],
  ["blank", ""],
])("in %s the live's handle is '%s'", (pathname, handle) => {
  expect(handleOf(pathname)).toBe(handle);
});
