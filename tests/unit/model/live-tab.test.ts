import { expect, test } from "vitest";

import {
  chooseTab,
  type LiveTab,
  parseLiveAddress,
} from "@/lib/model/live-tab";

test.each([
  ["https://www.tiktok.com/@maple.fox/live", "maple.fox"],
  ["https://www.tiktok.com/@maple.fox/live/?lang=fr#top", "maple.fox"],
  ["https://www.tiktok.com/fr/@maple_fox/live", "maple_fox"],
  ["https://tiktok.com/pt-BR/@maple/live", "maple"],
  ["https://www.tiktok.com/@maple.fox", null],
  ["https://www.tiktok.com/live", null],
  ["http://www.tiktok.com/@maple.fox/live", null],
  ["https://www.nottiktok.com/@maple.fox/live", null],
  ["chrome://newtab", null],
  ["", null],
])("the address %s is a live of %s", (address, handle) => {
  expect(parseLiveAddress(address)).toBe(handle);
});

function aTab(tab: Partial<LiveTab>): LiveTab {
  return {
    id: 1,
    handle: "maple.fox",
    isDemo: false,
    isActive: false,
    isMuted: false,
    lastAccessed: 0,
    ...tab,
  };
}

test("the live in front is chosen over one looked at later", () => {
  const front = aTab({ id: 1, isActive: true, lastAccessed: 1 });
  expect(chooseTab([aTab({ id: 2, lastAccessed: 9 }), front])).toBe(front);
});

test("with none in front the live looked at last is chosen", () => {
  const last = aTab({ id: 2, lastAccessed: 9 });
  expect(chooseTab([aTab({ id: 1, lastAccessed: 5 }), last])).toBe(last);
});

test("without a live no tab is chosen", () => {
  expect(chooseTab([])).toBeNull();
});
