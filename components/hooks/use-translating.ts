import { useEffect, useState } from "react";

import { TRANSLATION } from "@/lib/model/settings/translation";
import { findTranslationApi } from "@/lib/model/translation/api";
import { languageOf } from "@/lib/model/translation/languages";
import type { Translations } from "@/lib/model/translation/translations";
import { locale } from "@/lib/text/locale";

import { useSetting } from "./use-setting";

/** What comments are translated with; null where that is not wanted, or the browser cannot. */
export function useTranslating(): Translations | null {
  const { value } = useSetting(TRANSLATION);
  const [translations, setTranslations] = useState<Translations | null>(null);
  const { isOn = false, target = "", known = [] } = value ?? {};
  const languages = known.join(" ");
  useEffect(() => {
    const api = findTranslationApi(globalThis);
    if (!isOn || !api) return;
    const stop = new AbortController();
    const { signal } = stop;
    const into = target === "" ? ownLanguage() : target;
    const knows = [into, ...languages.split(" ")];
    void import("@/lib/model/translation/translations").then(
      ({ createTranslations }) => {
        if (!signal.aborted)
          setTranslations(
            createTranslations({
              ...{ api, target: into, known: knows, signal, later },
            }),
          );
      },
    );
    return () => {
      stop.abort();
      setTranslations(null);
    };
  }, [isOn, target, languages]);
  return translations;
}

/** The browser's. */
export function ownLanguage(): string {
  return languageOf(locale);
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => {
    clearTimeout(timer);
  };
}
