import type { QuestionEvent } from "@/lib/model/event";

/** A question asked in TikTok's question box. */
export interface BoxedQuestion {
  id: string;
  text: string;
  name: string;
  askedAt: number;
  stage: "open" | "selected" | "answered";
}

const STAGES = { asked: 0, selected: 1, answered: 2, deleted: 3 } as const;
const NAMES = ["open", "selected", "answered"] as const;

interface Known {
  stage: number;
  text: string;
  name: string;
  askedAt: number;
}

/** The questions that were not deleted, newest first, however their messages are ordered. */
export function boxedQuestions(
  events: readonly QuestionEvent[],
): BoxedQuestion[] {
  const questions = new Map<string, Known>();
  for (const event of events) {
    const { what, questionId } = event;
    if (questionId === undefined || what === "opened" || what === "closed")
      continue;
    const known = questions.get(questionId) ?? unknown();
    questions.set(questionId, joined(known, event, STAGES[what]));
  }
  return [...questions]
    .flatMap(([id, { stage, ...question }]) => {
      const name = NAMES[stage];
      return name && question.text !== ""
        ? [{ id, ...question, stage: name }]
        : [];
    })
    .sort(
      (left, right) =>
        right.askedAt - left.askedAt || Number(left.id < right.id) * 2 - 1,
    );
}

function unknown(): Known {
  return { stage: 0, text: "", name: "", askedAt: Infinity };
}

function joined(known: Known, event: QuestionEvent, stage: number): Known {
  const { text = "", user, at, askedAt = at } = event;
  const name = user ? user.nickname || user.handle : "";
  return {
    stage: Math.max(known.stage, stage),
    text: text > known.text ? text : known.text,
    name: name > known.name ? name : known.name,
    askedAt: Math.min(known.askedAt, askedAt),
  };
}
