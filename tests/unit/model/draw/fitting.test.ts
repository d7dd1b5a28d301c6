import { expect, test } from "vitest";

import { createFitting, isWord } from "@/lib/model/draw/fitting";

test.each([
  ["JP", "jp"],
  ["JP", "Moi aussi jp !!!"],
  ["élan", "ELAN"],
  ["elan", "  É-lan élan"],
  ["je participe", "Oui, JE  PARTICIPE!"],
  ["#giveaway", "giveaway"],
  ["giveaway", "#Giveaway"],
  ["🎉", "on y va 🎉🎉"],
  ["👍", "👍🏽"],
  ["❤️", "❤"],
  ["❤️‍🔥", "love it ❤️‍🔥"],
  ["🇫🇷", "allez 🇫🇷!"],
  ["1", "1️⃣"],
  ["+1", "+1"],
  ["¡Quiero!", "quiero"],
  ["نور", "نُور"],
  ["", "whatever"],
  ["   ", "🙂"],
])("the word %j is in %j", (word, comment) => {
  expect(createFitting(word)(comment)).toBe(true);
});

test.each([
  ["JP", "JPG"],
  ["JP", "j p"],
  ["je participe", "participe je"],
  ["je participe", "je ne participe pas"],
  ["🔥", "❤️‍🔥"],
  ["🇫🇷", "🇧🇪"],
  ["+1", "1"],
  ["1", "12"],
  ["?!", "what?!"],
  ["JP", ""],
])("the word %j is not in %j", (word, comment) => {
  expect(createFitting(word)(comment)).toBe(false);
});

test("punctuation alone is no word, nothing at all means any comment", () => {
  expect(isWord("?!")).toBe(false);
  expect(isWord("")).toBe(true);
  expect(isWord("🎉")).toBe(true);
});
