import { createContext, useContext } from "react";

import type { Translations } from "@/lib/model/translation/translations";

/** Null while nothing is translated. */
export const TranslationsContext = createContext<Translations | null>(null);

export function useTranslations(): Translations | null {
  return useContext(TranslationsContext);
}
