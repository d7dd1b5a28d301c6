import fc from "fast-check";
import { expect, test } from "vitest";

import {
  languagesOf,
  mostAsked,
  mostWritten,
} from "@/lib/model/words/most-written";
import {
  addComment,
  addQuestions,
  addTally,
  noWords,
  type Said,
  type WordTally,
} from "@/lib/model/words/tally";

const TEXTS = [
  "the blue vase, PLEASE",
  "Blue blue blue!! 💙💙",
  "¿Qué disco es este?",
  "which glaze is that?",
  "Which glaze is that ??",
  "c'est quoi cette chanson ?",
  "@maple.fox 100 💙️ café",
  "Café",
  "안녕하세요 여러분",
  "",
];

const said: fc.Arbitrary<Said> = fc.record(
  {
    text: fc.constantFrom(...TEXTS),
    language: fc.constantFrom("en", "fr", "un"),
    at: fc.integer({ min: 1, max: 1_000_000 }),
  },
  { requiredKeys: ["text", "at"] },
);

function tallyOf(comments: readonly Said[]): WordTally {
  const tally = noWords();
  for (const comment of comments) addComment(tally, comment);
  return tally;
}

function shown(tally: WordTally) {
  return {
    comments: tally.comments,
    words: mostWritten(tally.words, 100),
    emoji: mostWritten(tally.emoji, 100),
    languages: languagesOf(tally),
    questions: mostAsked(tally.questions, 100),
  };
}

test("comments in any order and any batching come to the same", () => {
  const batched = fc.array(fc.tuple(said, fc.nat(), fc.nat({ max: 3 })));
  fc.assert(
    fc.property(batched, (given) => {
      const whole = tallyOf(given.map(([comment]) => comment));
      const shuffled = given.toSorted(([, left], [, right]) => left - right);
      const sum = noWords();
      for (const batch of [0, 1, 2, 3]) {
        const part = tallyOf(
          shuffled
            .filter(([, , other]) => other === batch)
            .map(([comment]) => comment),
        );
        addTally(sum, part, 1);
        addQuestions(sum, part);
      }
      expect(shown(sum)).toEqual(shown(whole));
    }),
  );
});

test("what is taken away again was never there", () => {
  fc.assert(
    fc.property(fc.array(said), fc.array(said), (kept, gone) => {
      const sum = tallyOf(kept);
      addTally(sum, tallyOf(gone), 1);
      addTally(sum, tallyOf(gone), -1);
      expect(sum).toEqual(tallyOf(kept));
    }),
  );
});

test("a word that is repeated in a comment counts once, and is shown as most write it", () => {
  const tally = tallyOf([
    { text: "Blue blue BLUE 💙💙", at: 1 },
    { text: "blue", at: 2 },
    { text: "blue", at: 3 },
  ]);
  expect(mostWritten(tally.words, 5)).toEqual([
    { key: "blue", text: "blue", count: 3 },
  ]);
  expect(mostWritten(tally.emoji, 5)).toEqual([
    { key: "💙", text: "💙", count: 1 },
  ]);
});

test("the same question stands once, however it is decorated, with when it was asked last", () => {
  const tally = tallyOf([
    { text: "Which glaze is that?", at: 5 },
    { text: "which glaze, is that ??? 😅", at: 9 },
    { text: "which glaze is that", language: "en", at: 7 },
    { text: "nice glaze", language: "en", at: 8 },
  ]);
  expect(mostAsked(tally.questions, 5)).toMatchObject([
    { key: "which glaze is that", count: 3, lastAt: 9 },
  ]);
});

test("only as many as are wanted are given, those in most comments first", () => {
  const texts = ["kiln kiln", "kiln wheel", "kiln wheel glaze", "apron"];
  const tally = tallyOf(texts.map((text, at) => ({ text, at })));
  expect(mostWritten(tally.words, 3).map(({ text }) => text)).toEqual([
    ...["kiln", "wheel", "apron"],
  ]);
});
