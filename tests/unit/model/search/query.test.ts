import fc from "fast-check";
import { expect, test } from "vitest";

import {
  createTextMatcher,
  keysOfQuery,
  queryOf,
} from "@/lib/model/search/query";
import { markHits } from "@/lib/model/search/marks";
import { keysOf, wordsOf } from "@/lib/model/search/words";

function finds(query: string, text: string): boolean {
  return createTextMatcher(queryOf(query))(text);
}

test.each([
  ["glaze", "Which GLAZE is that?"],
  ["gla", "which glaze is that"],
  ["elan creme", "Crème avec élan"],
  ["that which", "which glaze is that"],
  ['"glaze is"', "which glaze is that"],
  ['"is glaze', "is, glaze!"],
  ["straße", "In der STRASSE"],
  ["ответ", "Ответь мне"],
  ["القهوه", "القَهوه"],
  ["映画", "昨日映画館で会った"],
  ["画館", "昨日映画館で会った"],
  ["館", "昨日映画館で会った"],
  ["ดีมาก", "สวัสดีมากครับ"],
  ["안녕", "안녕하세요"],
  ["🔥", "so 🔥🔥"],
  ["❤", "love ❤️ it"],
  ["👍", "👍🏽"],
  ["iphone手机", "my iPhone手机"],
  ['"好 hello"', "你好 hello"],
  ["l'eau", "de l’eau"],
  ["a", "what a pot"],
])("%s is found in %s", (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ["laze", "which glaze is that"],
  ["glaze blue", "which glaze is that"],
  ['"glaze that"', "which glaze is that"],
  ['"glaze i"', "which glaze is that"],
  ["a", "pot and clay"],
  ["画昨", "昨日映画館で会った"],
  ["🔥", "so cold ❄️"],
])("%s is not found in %s", (query, text) => {
  expect(finds(query, text)).toBe(false);
});

test("what has no word asks nothing", () => {
  expect(queryOf(` ?! "" … `)).toEqual([]);
});

const TEXTS = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 24 }),
  fc
    .array(
      fc.constantFrom(
        ...["Été", "pot", "pots", "映画館", "カメラ", "สวัสดี", "안녕하세요"],
        ...["🔥", "👩🏽‍🎨", "don't", "3", "العَرَبية", "a", "Straße", "ｶﾞ", "½"],
      ),
      { maxLength: 6 },
    )
    .map((words) => words.join(" ")),
);

test("a text that has what is asked stands under every key of the question", () => {
  fc.assert(
    fc.property(TEXTS, TEXTS, (text, other) => {
      const parts = [text.slice(0, 3), `"${text.slice(1, 5)}"`, other, text];
      for (const part of parts) {
        const query = queryOf(part);
        if (!createTextMatcher(query)(text)) continue;
        const keys = [...keysOf(text)];
        for (const { key, isPrefix } of keysOfQuery(query))
          expect(
            keys.some((one) => (isPrefix ? one.startsWith(key) : one === key)),
          ).toBe(true);
      }
    }),
  );
});

test("every text is found by each of its words", () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      for (const word of wordsOf(text))
        expect(finds(word.text, text)).toBe(true);
    }),
  );
});

test("marked parts put together are the text", () => {
  fc.assert(
    fc.property(TEXTS, TEXTS, (text, query) => {
      const parts = markHits(text, queryOf(query));
      expect(parts.map((part) => part.text).join("")).toBe(text);
    }),
  );
});

test.each([
  ["cre", "La crème brûlée", ["crème"]],
  ["creme bru", "La crème brûlée", ["crème", "brûlée"]],
  ['"is that"', "Which is that? That is", ["is that"]],
  ["画館", "昨日映画館で", ["画館"]],
  ["👍", "ok 👍🏽!", ["👍"]],
  ["ss", "straße", []],
])("%s marks in %s", (query, text, marked) => {
  const hits = markHits(text, queryOf(query)).filter(({ isHit }) => isHit);
  expect(hits).toHaveLength(marked.length);
  for (const [index, word] of marked.entries())
    expect(word.startsWith(hits[index]?.text ?? "?")).toBe(true);
});
