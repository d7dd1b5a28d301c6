import { expect, test } from "vitest";

import { isQuestion, questionKey } from "@/lib/model/words/questions";

test.each([
  ["is it dry?", null, true],
  ["is it dry ?? 😂", null, true],
  ["¿cuánto cuesta", null, true],
  ["これは何ですか？", "ja", true],
  ["how long does it dry", "en", true],
  ["Where are you from", "en", true],
  ["pourquoi le bleu", "fr", true],
  ["Cuánto cuesta", "es", true],
  ["por que azul", "pt", true],
  ["Wann ist der Ofen heiß", "de", true],
  ["how cute", "en", false],
  ["what a vase", "en", false],
  ["the kiln is hot", "en", false],
  ["qué bonito", "es", false],
  ["warum", "en", false],
  ["???", null, false],
  ["", null, false],
])("%j in %j asks: %j", (text, language, asks) => {
  expect(isQuestion(text, language)).toBe(asks);
});

test("marks, blanks, capitals and accents do not make another question", () => {
  expect(questionKey("¿Cuánto CUESTA?? 😍")).toBe(questionKey("cuanto cuesta"));
});
