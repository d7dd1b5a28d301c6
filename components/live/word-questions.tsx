import { browser } from "wxt/browser";

import type { AskedOften } from "@/lib/model/words/most-written";
import type { BoxedQuestion } from "@/lib/model/words/question-box";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShortClock } from "@/lib/text/time";

import { HowCounted } from "./how-counted";
import { WordSection } from "./word-section";
import classes from "./words-tab.module.css";

const MAX_BOXED = 20;

export function ChatQuestions(props: { questions: readonly AskedOften[] }) {
  const title = browser.i18n.getMessage("words_questions");
  const text = browser.i18n.getMessage("words_questionsHow");
  const how = browser.i18n.getMessage("words_howTitle");
  return (
    <WordSection title={title} aside={<HowCounted title={how} text={text} />}>
      {props.questions.length === 0 && (
        <p className={classes.nothing}>
          {browser.i18n.getMessage("words_noQuestions")}
        </p>
      )}
      <ol className={classes.questions}>
        {props.questions.map((question) => (
          <li key={question.key} className={classes.question}>
            <bdi className={classes.asked}>{question.text}</bdi>
            <span className={classes.about}>
              {askedWords(question.count)} · {formatShortClock(question.lastAt)}
            </span>
          </li>
        ))}
      </ol>
    </WordSection>
  );
}

function askedWords(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, { one: "words_asked_one", other: "words_asked_other" }),
    formatWhole(count),
  );
}

export function BoxedQuestions(props: { questions: readonly BoxedQuestion[] }) {
  if (props.questions.length === 0) return null;
  return (
    <WordSection title={browser.i18n.getMessage("words_box")}>
      <ol className={classes.questions}>
        {props.questions.slice(0, MAX_BOXED).map((question) => (
          <li key={question.id} className={classes.question}>
            <bdi className={classes.asked}>{question.text}</bdi>
            <span className={classes.about}>
              {question.name !== "" && (
                <>
                  <bdi>{question.name}</bdi> ·{" "}
                </>
              )}
              {stageWords(question)} · {formatShortClock(question.askedAt)}
            </span>
          </li>
        ))}
      </ol>
    </WordSection>
  );
}

function stageWords({ stage }: BoxedQuestion): string {
  switch (stage) {
    case "open":
      return browser.i18n.getMessage("words_open");
    case "selected":
      return browser.i18n.getMessage("words_selected");
    case "answered":
      return browser.i18n.getMessage("words_answered");
  }
}
