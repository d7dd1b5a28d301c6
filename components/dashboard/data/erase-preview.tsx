import { browser } from "wxt/browser";

import {
  type ErasurePreview,
  useErasurePreview,
} from "@/components/hooks/use-find-person";
import { Notice } from "@/components/ui/notice";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./data.module.css";

/** Everything that is known of somebody, in figures. */
export function ErasePreview({ person }: { person: string }) {
  const preview = useErasurePreview(person);
  const { getMessage } = browser.i18n;
  return (
    <div>
      <dl
        className={classes.figures}
        aria-label={getMessage("data_eraseKnown")}
      >
        {figuresOf(preview).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {preview && preview.names.length > 0 && (
        <p className={classes.names}>
          <span className={classes.dim}>{getMessage("data_eraseNames")}</span>
          {preview.names.map((name) => (
            <bdi key={name}>{name}</bdi>
          ))}
        </p>
      )}
      {preview && preview.ownLives > 0 && (
        <Notice tone="bad" icon="warning" text={ownWords(preview.ownLives)} />
      )}
    </div>
  );
}

function figuresOf(preview: ErasurePreview | undefined): [string, string][] {
  const { getMessage } = browser.i18n;
  const figure = (value: number | undefined) =>
    value === undefined ? "–" : formatWhole(value);
  return [
    [getMessage("data_eraseLives"), figure(preview?.lives)],
    [getMessage("data_eraseComments"), figure(preview?.comments)],
    [getMessage("data_eraseGifts"), figure(preview?.gifts)],
    [getMessage("data_eraseDiamonds"), figure(preview?.diamonds)],
    [getMessage("data_eraseMentions"), mentionWords(preview)],
  ];
}

function mentionWords(preview: ErasurePreview | undefined): string {
  if (!preview) return "–";
  const { mentions, isCounting } = preview;
  return isCounting
    ? browser.i18n.getMessage("data_eraseCounting", formatWhole(mentions))
    : formatWhole(mentions);
}

function ownWords(lives: number): string {
  const key = pluralOf(lives, {
    one: "data_eraseOwn_one" as const,
    other: "data_eraseOwn_other" as const,
  });
  return browser.i18n.getMessage(key, formatWhole(lives));
}
