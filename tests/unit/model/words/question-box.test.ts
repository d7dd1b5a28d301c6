import fc from "fast-check";
import { expect, test } from "vitest";

import type { QuestionEvent } from "@/lib/model/event";
import { boxedQuestions } from "@/lib/model/words/question-box";

import { aPerson, aRow, NOON } from "../../../support/session-rows";

function asked(
  row: number,
  what: QuestionEvent["what"],
  questionId: string,
): QuestionEvent {
  const isGone = what === "deleted" || what === "answered";
  return {
    ...aRow(row, "QuestionNewMessage", NOON + row),
    ...{ kind: "question", what, questionId },
    ...(!isGone && { text: `Why ${questionId}?`, user: aPerson("3") }),
  };
}

const EVENTS = [
  asked(1, "asked", "5"),
  asked(2, "asked", "6"),
  asked(3, "selected", "6"),
  asked(4, "asked", "7"),
  asked(5, "answered", "6"),
  asked(6, "deleted", "7"),
  asked(7, "selected", "5"),
];

test("a question is as far as the last of its messages says, and a deleted one is gone", () => {
  expect(boxedQuestions(EVENTS)).toMatchObject([
    { id: "6", text: "Why 6?", name: "Otter 3", stage: "answered" },
    { id: "5", stage: "selected", askedAt: NOON + 1 },
  ]);
});

test("the order of the messages changes nothing", () => {
  const orders = fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length });
  fc.assert(
    fc.property(orders, (events) => {
      expect(boxedQuestions(events)).toEqual(boxedQuestions(EVENTS));
    }),
  );
});
