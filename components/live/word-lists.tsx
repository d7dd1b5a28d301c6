import { browser } from "wxt/browser";

import type { Counted, LanguageShare } from "@/lib/model/words/most-written";
import { languageName } from "@/lib/text/language";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShare } from "@/lib/text/share";

import { WordSection } from "./word-section";
import classes from "./words-tab.module.css";

function inComments(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, { one: "words_count_one", other: "words_count_other" }),
    formatWhole(count),
  );
}

export function Words({ words }: { words: readonly Counted[] }) {
  const most = Math.max(1, ...words.map(({ count }) => count));
  return (
    <WordSection title={browser.i18n.getMessage("words_words")} isLong>
      {words.length === 0 && (
        <p className={classes.nothing}>
          {browser.i18n.getMessage("words_noWords")}
        </p>
      )}
      <ol className={classes.words}>
        {words.map(({ key, text, count }) => (
          <li key={key} className={classes.word} title={inComments(count)}>
            <span
              className={classes.bar}
              style={{ width: `${String((100 * count) / most)}%` }}
            />
            <bdi className={classes.text}>{text}</bdi>{" "}
            <span className={classes.count}>{formatWhole(count)}</span>
          </li>
        ))}
      </ol>
    </WordSection>
  );
}

export function Emoji({ emoji }: { emoji: readonly Counted[] }) {
  if (emoji.length === 0) return null;
  return (
    <WordSection title={browser.i18n.getMessage("words_emoji")}>
      <ol className={classes.emoji}>
        {emoji.map(({ key, text, count }) => (
          <li key={key} title={inComments(count)}>
            <span className={classes.face}>{text}</span>{" "}
            <span className={classes.count}>{formatWhole(count)}</span>
          </li>
        ))}
      </ol>
    </WordSection>
  );
}

const COLOURS = ["comment", "gift", "follow", "share", "like", "question"];
const SHOWN = COLOURS.length;

interface Share {
  name: string;
  comments: number;
  colour: string;
}

export function Languages(props: {
  languages: readonly LanguageShare[];
  comments: number;
}) {
  const { languages, comments } = props;
  if (comments === 0) return null;
  const shares = sharesOf(languages);
  return (
    <WordSection title={browser.i18n.getMessage("words_languages")}>
      <div className={classes.shares} aria-hidden="true">
        {shares.map((share) => (
          <span
            key={share.name}
            style={{ flexGrow: share.comments, background: share.colour }}
          />
        ))}
      </div>
      <ul className={classes.languages}>
        {shares.map((share) => (
          <li key={share.name} title={inComments(share.comments)}>
            <span
              className={classes.dot}
              style={{ background: share.colour }}
            />
            {share.name}{" "}
            <span className={classes.count}>
              {formatShare(share.comments / comments)}
            </span>
          </li>
        ))}
      </ul>
    </WordSection>
  );
}

/** The commonest by name; what is left together; what nobody knows stays apart and grey. */
function sharesOf(languages: readonly LanguageShare[]): Share[] {
  const { getMessage } = browser.i18n;
  const known = languages.filter(({ language }) => language !== "");
  const sum = (parts: readonly LanguageShare[]) =>
    parts.reduce((total, { comments }) => total + comments, 0);
  const rest = sum(known.slice(SHOWN));
  const unknown = sum(languages.filter(({ language }) => language === ""));
  return [
    ...known.slice(0, SHOWN).map(({ language, comments }, index) => ({
      name: languageName(language),
      comments,
      colour: `var(--lt-${COLOURS[index] ?? "dim"})`,
    })),
    {
      name: getMessage("words_others"),
      comments: rest,
      colour: "var(--lt-viewers)",
    },
    {
      name: getMessage("words_unknown"),
      comments: unknown,
      colour: "var(--lt-dim)",
    },
  ].filter(({ comments }) => comments > 0);
}
