import { expect, test } from "vitest";

import { languageOf } from "@/lib/model/words/language";

test.each([
  ["bonjour", "fr", "fr"],
  ["olá", "pt-BR", "pt"],
  ["where is the kiln", "un", "en"],
  ["la tasse est dans le four avec les bols", undefined, "fr"],
  ["donde estan los platos de ayer", undefined, "es"],
  ["você não tem muito barro", undefined, "pt"],
  ["das ist aber nicht schlecht", undefined, "de"],
  ["こんにちは", undefined, "ja"],
  ["陶器", undefined, "zh"],
  ["привет", undefined, "ru"],
  ["мої їжаки", undefined, "uk"],
  ["wow", undefined, null],
  ["❤️❤️", "un", null],
  ["1234", "not a language", null],
])("%j told as %j is %j", (text, told, language) => {
  expect(languageOf(text, told)).toBe(language);
});
