import { expect, test } from "vitest";

import { isDemoAddress, originOf } from "@/lib/model/demo-live";

const EXTENSION = "chrome-extension://abcdefghijklmnop/";

test.each([
  ["chrome-extension://abcdefghijklmnop/demo.html", "demo"],
  ["chrome-extension://abcdefghijklmnop/demo.html?speed=max", "demo"],
  ["chrome-extension://abcdefghijklmnop/options.html", null],
  ["chrome-extension://abcdefghijklmnop/options.html#/demo.html", null],
  ["https://www.tiktok.com/@maple.fox/live", "live"],
  ["https://www.tiktok.com/demo.html", "live"],
  [
    "https://www.tiktok.com/chrome-extension://abcdefghijklmnop/demo.html",
    "live",
  ],
  ["chrome-extension://ponmlkjihgfedcba/demo.html", "live"],
  ["about:blank", "live"],
  [undefined, "live"],
])("what %s brings is of origin %s", (sender, origin) => {
  expect(originOf(sender, EXTENSION)).toBe(origin);
});

test("no page but the demo's is the demo's", () => {
  expect(isDemoAddress(`${EXTENSION}demo.html`, EXTENSION)).toBe(true);
  expect(isDemoAddress("", EXTENSION)).toBe(false);
  expect(isDemoAddress(`${EXTENSION}sidepanel.html`, EXTENSION)).toBe(false);
});
