import { VisuallyHidden } from "@mantine/core";
import { useEffect, useSyncExternalStore } from "react";
import { browser } from "wxt/browser";

import type {
  Translations,
  Wanted,
} from "@/lib/model/translation/translations";
import { languageName } from "@/lib/text/language";

import classes from "./translated-words.module.css";

interface Props {
  translations: Translations;
  comment: Wanted;
  className: string | undefined;
}

/** A comment in the reader's language as soon as that is there, with what was written one step away. */
export function TranslatedWords({ translations, comment, className }: Props) {
  const { id, text, language } = comment;
  useEffect(
    () => translations.want({ id, text, language }),
    [translations, id, text, language],
  );
  const translated = useSyncExternalStore(translations.subscribe, () =>
    translations.translationOf({ id, text, language }),
  );
  if (!translated)
    return (
      <bdi className={className} lang={language}>
        {text}
      </bdi>
    );
  const { isOriginal } = translated;
  return (
    <>
      <bdi
        className={className}
        lang={isOriginal ? translated.language : translations.target}
      >
        {isOriginal ? text : translated.text}
      </bdi>{" "}
      <button
        type="button"
        tabIndex={-1}
        className={classes.switch}
        data-original={isOriginal}
        title={switchWords(translated.language, isOriginal)}
        onClick={() => {
          translations.toggle(id);
        }}
      >
        <span aria-hidden>{translated.language}</span>
        <VisuallyHidden>
          {switchWords(translated.language, isOriginal)}
        </VisuallyHidden>
      </button>
    </>
  );
}

function switchWords(language: string, isOriginal: boolean): string {
  const { getMessage } = browser.i18n;
  return isOriginal
    ? getMessage("translation_showTranslation")
    : getMessage("translation_showOriginal", languageName(language));
}
