import { choiceIn, choicesIn, flagIn, membersOf, numberIn } from "./members";
import type { Setting } from "./setting";

export const CLAIM_LANGUAGES = ["en", "fr", "es"] as const;

export type ClaimLanguage = (typeof CLAIM_LANGUAGES)[number];

export const SELLING_CURRENCIES = [
  ...(["EUR", "USD", "GBP", "CAD", "CHF", "MXN", "COP"] as const),
] as const;

export interface Selling {
  /** Everything about selling is there only then. */
  isOn: boolean;
  /** Of new items. */
  currency: (typeof SELLING_CURRENCIES)[number];
  /** In which claims are understood. */
  languages: ClaimLanguage[];
  /** Words of the seller's own. */
  claims: string[];
  cancels: string[];
  /** Phrases of the languages that the seller does not want understood. */
  without: string[];
  /** Within this a claim said again is the same one, ms. */
  againMs: number;
}

const MOST_WORDS = 100;
const WORD_LENGTH = 60;
const AGAIN_MS = [0, 3_600_000] as const;
const STANDARD: Selling = {
  ...{ isOn: false, currency: "EUR", languages: [...CLAIM_LANGUAGES] },
  ...{ claims: [], cancels: [], without: [], againMs: 120_000 },
};

export const SELLING: Setting<Selling> = {
  key: "selling",
  standard: STANDARD,
  parse(stored) {
    const { isOn, currency, languages, ...fields } = membersOf(stored);
    return {
      isOn: flagIn(isOn, STANDARD.isOn),
      currency: choiceIn(currency, SELLING_CURRENCIES, STANDARD.currency),
      languages: choicesIn(languages, CLAIM_LANGUAGES, STANDARD.languages),
      claims: wordsIn(fields.claims),
      cancels: wordsIn(fields.cancels),
      without: wordsIn(fields.without),
      againMs: numberIn(fields.againMs, AGAIN_MS, STANDARD.againMs),
    };
  },
};

function wordsIn(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const words = stored
    .filter((word) => typeof word === "string")
    .map((word) => word.trim().slice(0, WORD_LENGTH))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}
