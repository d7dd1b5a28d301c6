import { joinGrammars } from "@/lib/model/claims/grammar";
import { ENGLISH } from "@/lib/model/claims/languages/en";
import { FRENCH } from "@/lib/model/claims/languages/fr";
import { SPANISH } from "@/lib/model/claims/languages/es";
import { lexiconOf } from "@/lib/model/claims/lexicon";
import { readClaim } from "@/lib/model/claims/read-claim";

import { labelOf, LANGUAGES, readLabelled, type SETS } from "./labelled";

/** What both halves must reach, each language for itself. */
export const LEAST = { precision: 0.98, recall: 0.95 } as const;

export interface Score {
  comments: number;
  /** Of what was read, the share that is right in every detail; and of what was to be read. */
  precision: number;
  recall: number;
  wrong: { comment: string; label: string; read: string }[];
}

const GRAMMARS = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** All three languages are understood at once, as in a chat that mixes them. */
export function evaluate(
  languages: readonly (keyof typeof GRAMMARS)[],
  set: (typeof SETS)[number],
  known: readonly (keyof typeof GRAMMARS)[] = LANGUAGES,
): Score {
  const lexicon = lexiconOf(joinGrammars(known.map((name) => GRAMMARS[name])));
  const rows = languages.flatMap((language) => readLabelled(language, set));
  const read = rows.map(({ comment, label }) => {
    return { comment, label, read: labelOf(readClaim(lexicon, comment)) };
  });
  const right = read.filter(
    (row) => row.read === row.label && row.label !== ".",
  );
  const found = read.filter((row) => row.read !== ".");
  const meant = read.filter(({ label }) => label !== ".");
  return {
    comments: rows.length,
    precision: right.length / found.length,
    recall: right.length / meant.length,
    wrong: read.filter((row) => row.read !== row.label),
  };
}
