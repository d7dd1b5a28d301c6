import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf, timeOf } from "@/lib/decode/number";
import type { QuestionEvent } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { personOf, readingBy, readingOf, textOf } from "./common";

/** A question that was asked, or that the streamer took up; its user stands inside it. */
export function questionAs(
  what: QuestionEvent["what"],
): (payload: Uint8Array) => Reading {
  return (payload) => {
    const { common, question } = webcast.QuestionMessage.decode(payload);
    const askedAt = timeOf(question?.createTime ?? 0);
    const answerStatus = question?.answerStatus ?? 0;
    return readingOf(common, question?.user, {
      kind: "question",
      what,
      questionId: decimalOf(question?.questionId ?? 0),
      text: textOf(question?.content),
      ...(askedAt !== null && { askedAt }),
      ...(answerStatus !== 0 && { answerStatus }),
    });
  };
}

/** A question that is gone; only its id is told, and at times its person's. */
export function questionGoneAs(
  what: QuestionEvent["what"],
): (payload: Uint8Array) => Reading {
  return (payload) => {
    const { common, questionId, userId } =
      webcast.QuestionGoneMessage.decode(payload);
    return readingBy(common, personOf(userId), {
      kind: "question",
      what,
      questionId: decimalOf(questionId),
    });
  };
}

/** Whether questions can be asked. */
export function normalizeQuestionSwitch(payload: Uint8Array): Reading {
  const { common, on } = webcast.QuestionSwitchMessage.decode(payload);
  return readingBy(common, undefined, {
    kind: "question",
    what: on ? "opened" : "closed",
  });
}
