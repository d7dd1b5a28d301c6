import { expect, test } from "vitest";

import { emojiIn, wordsIn } from "@/lib/model/words/words-in";

test.each([
  ["The glaze is so GLOSSY", "en", ["glaze", "glossy"]],
  ["j'adore l’atelier", "fr", ["adore", "atelier"]],
  ["qué café más bonito", "es", ["cafe", "bonito"]],
  ["você não viu a argila", "pt", ["viu", "argila"]],
  ["das ist eine schöne Vase", "de", ["schone", "vase"]],
  ["the potter's wheel", "en", ["potter", "wheel"]],
  ["@maple.fox look 2026 https://clay.example/a 12:30", "en", ["look"]],
  ["x y z ok", "en", []],
  ["陶器 好", "zh", ["陶器", "好"]],
  ["мой чайник", "ru", ["мой", "чайник"]],
  ["a".repeat(60), "en", []],
  ["<b>clay</b> __proto__", null, ["clay", "__proto__"]],
])("the words of %j are %j %j", (text, language, words) => {
  expect([...wordsIn(text, language).keys()]).toEqual(words);
});

test("in a language that nobody told the small words of all five are left out", () => {
  expect([...wordsIn("the les con mit clay", null).keys()]).toEqual(["clay"]);
});

test("Japanese is cut into words without blanks", () => {
  expect(wordsIn("陶芸が大好きです", "ja").size).toBeGreaterThan(1);
});

test.each([
  ["👩🏽‍🎨👩🏽‍🎨 hi", ["👩🏽‍🎨"]],
  ["❤️ ❤", ["❤"]],
  ["🇫🇷🇪🇸 1️⃣", ["🇫🇷", "🇪🇸", "1⃣"]],
  ["© 2026 ™ 7 # words", []],
])("the emoji of %j are %j", (text, emoji) => {
  expect([...emojiIn(text).keys()]).toEqual(emoji);
});
