import { expect, test } from "vitest";

import { createNameMask } from "@/lib/model/masked-names";

const mask = createNameMask({
  handles: ["maple.fox", "mo", ""],
  nicknames: ["Maple Fox 🦊", "林さん", "Ó Brien", "(a+b)*", "Mo", "", "  "],
});

test.each([
  ["hi @maple.fox!", "hi …!"],
  ["hi @MAPLE.FOX, hi", "hi …, hi"],
  ["hi maple.fox", "hi …"],
  ["Maple Fox 🦊maybe", "…maybe"],
  ["ask @mo please", "ask … please"],
  ["今日は林さんが来た", "今日は…が来た"],
  ["Thanks, ó brien.", "Thanks, …."],
  ["is it (a+b)*?", "is it …?"],
])("%j becomes %j", (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  "mo is too short to be a name",
  "simaple.foxes",
  "@maple.fox2 is somebody else",
  "@mo.ther is somebody else",
  "O Brien without its accent",
])("%j stays", (text) => {
  expect(mask(text)).toBe(text);
});

test("with no names nothing changes", () => {
  expect(createNameMask({ handles: [], nicknames: [""] })("any")).toBe("any");
});
