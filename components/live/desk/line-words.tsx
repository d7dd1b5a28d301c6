import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { DeskPart, GiftPart } from "@/lib/model/desk/part";
import { formatWhole } from "@/lib/text/numbers";

import { wantedWords } from "../sales/sale-words";
import {
  askedWords,
  diamondsWords,
  followersWords,
  giftsWords,
} from "./desk-words";
import classes from "./desk.module.css";

const { getMessage } = browser.i18n;
/** More names than this nobody reads at a glance. */
const MOST_NAMES = 6;

interface Props {
  parts: readonly DeskPart[];
  /** How long it has been waiting, in words; empty where another line says it. */
  age: string;
}

/** What one line is about: the name or the question large, the rest small. */
export function LineWords({ parts, age }: Props) {
  const [first] = parts;
  switch (first?.kind) {
    case "gift":
      return (
        <Gifts parts={parts.filter((part) => part.kind === "gift")} age={age} />
      );
    case "follow":
      return <Follows parts={parts} age={age} />;
    case "question":
      return (
        <>
          <p className={classes.question}>
            <bdi>{first.text}</bdi>
          </p>
          <p className={classes.about}>
            {first.askers === 1 && !first.isAgain ? (
              <bdi>{first.name}</bdi>
            ) : (
              <strong>{askedWords(first.askers, first.isAgain)}</strong>
            )}
            <Age words={age} />
          </p>
        </>
      );
    case "claim":
      return (
        <>
          <p className={classes.head}>
            <bdi className={classes.name}>{first.name}</bdi>
            <strong>{wantedWords(first.sale)}</strong>
          </p>
          <p className={classes.about}>
            <bdi>{first.sale.claim.text}</bdi>
            <Age words={age} />
          </p>
        </>
      );
    case undefined:
      return null;
  }
}

function Age({ words }: { words: string }) {
  return words === "" ? null : <span className={classes.age}>{words}</span>;
}

interface GiftsProps extends Props {
  parts: readonly GiftPart[];
}

function Gifts({ parts, age }: GiftsProps) {
  const diamonds = parts.reduce((sum, part) => sum + part.diamonds, 0);
  const isGoingOn = parts.some((part) => part.isGoingOn);
  const isAgain = parts.some((part) => part.isAgain);
  return (
    <>
      <p className={classes.head}>
        <bdi className={classes.name}>{parts[0]?.name}</bdi>
        {diamonds > 0 && (
          <strong
            className={classes.worth}
            role="img"
            aria-label={diamondsWords(diamonds)}
          >
            {formatWhole(diamonds)}
            <Icon name="diamond" size={13} />
          </strong>
        )}
      </p>
      <p className={classes.about}>
        <bdi>{giftsWords(parts)}</bdi>
        {isGoingOn && <em>{getMessage("desk_goingOn")}</em>}
        {isAgain && <em>{getMessage("desk_wentOn")}</em>}
        <Age words={age} />
      </p>
    </>
  );
}

function Follows({ parts, age }: Props) {
  const names = parts.map((part) => (part.kind === "follow" ? part : null));
  const shown = names.slice(0, MOST_NAMES);
  const left = names.length - shown.length;
  return (
    <>
      <p className={classes.head}>
        {parts.length === 1 ? (
          <bdi className={classes.name}>{names[0]?.name}</bdi>
        ) : (
          <span className={classes.name}>{followersWords(parts.length)}</span>
        )}
      </p>
      <p className={classes.about}>
        {parts.length === 1
          ? followersWords(1)
          : shown.map((part) => (
              <bdi key={part?.item} className={classes.one}>
                {part?.name}
              </bdi>
            ))}
        {left > 0 && (
          <span>{getMessage("desk_namesMore", formatWhole(left))}</span>
        )}
        <Age words={age} />
      </p>
    </>
  );
}
