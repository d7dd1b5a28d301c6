import { languageOf, TARGETS } from "../translation/languages";
import { flagIn, membersOf } from "./members";
import type { Setting } from "./setting";

export interface TranslationSettings {
  /** Nothing is translated, and nothing of it loaded, before. */
  isOn: boolean;
  /** Empty for the browser's own language. */
  target: string;
  /** Languages besides that one that the user reads. */
  known: string[];
}

const STANDARD: TranslationSettings = { isOn: false, target: "", known: [] };

export const TRANSLATION: Setting<TranslationSettings> = {
  key: "translation",
  standard: STANDARD,
  parse(stored) {
    const { isOn, target, known } = membersOf(stored);
    const told = (code: unknown) =>
      typeof code === "string" ? languageOf(code) : "";
    const languages = (Array.isArray(known) ? known : []).map(told);
    return {
      isOn: flagIn(isOn, STANDARD.isOn),
      target: TARGETS.includes(told(target)) ? told(target) : "",
      known: TARGETS.filter((one) => languages.includes(one)),
    };
  },
};
