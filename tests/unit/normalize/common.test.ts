import { expect, test } from "vitest";

import { MAX_TEXT, nameOf, textOf } from "@/lib/normalize/common";

test.each([
  ["a lone first half", "a\ud83d", "a\ufffd"],
  ["a lone second half", "\udd25b", "\ufffdb"],
  ["halves in the wrong order", "\udd25\ud83d", "\ufffd\ufffd"],
  ["a whole character", "🔥", "🔥"],
  ["characters joined into one", "👩🏽‍🎨", "👩🏽‍🎨"],
])("%s is text that every reader takes", (_, sent, kept) => {
  expect(textOf(sent)).toBe(kept);
  expect(nameOf(sent)).toBe(kept);
});

test("a text that is cut in the middle of a character ends well", () => {
  const text = textOf(`a${"🔥".repeat(MAX_TEXT)}`);
  expect(text).toHaveLength(MAX_TEXT);
  expect(text.at(-1)).toBe("\ufffd");
  expect(text.at(-2)).toBe("\udd25");
});

test.each([null, undefined])("%s is empty", (nothing) => {
  expect(textOf(nothing)).toBe("");
});
