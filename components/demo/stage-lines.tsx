import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { StageLine } from "@/lib/demo/stage";
import { shownName } from "@/lib/text/name";

import classes from "./stage-lines.module.css";

interface Props {
  lines: readonly StageLine[];
  /** They come one by one, with time to rise. */
  isCalm: boolean;
}

/** What was said and given last, over the picture; the panel has all of it, so nothing is read out here. */
export function StageLines({ lines, isCalm }: Props) {
  return (
    <ul className={classes.root} data-calm={isCalm}>
      {lines.map(({ id, name, words }) => (
        <li key={id} className={classes.line} data-kind={words.kind}>
          {words.kind !== "comment" && <Icon name={words.kind} size={14} />}
          <span className={classes.text}>
            <bdi className={classes.name}>{shownName(name, "…")}</bdi>{" "}
            <bdi>{wordsOf(words)}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(words: StageLine["words"]): string {
  switch (words.kind) {
    case "comment":
    case "question":
      return words.text;
    case "gift":
      return browser.i18n.getMessage("demo_gift", [
        ...[words.gift, String(words.count)],
      ]);
    case "follow":
      return browser.i18n.getMessage("demo_follow");
  }
}
