import { foldText } from "../fold";
import type { ClaimLanguage, Selling } from "../settings/selling";
import { type ClaimGrammar, joinGrammars } from "./grammar";
import { ENGLISH } from "./languages/en";
import { SPANISH } from "./languages/es";
import { FRENCH } from "./languages/fr";
import { type Lexicon, lexiconOf } from "./lexicon";

export const GRAMMARS: Readonly<Record<ClaimLanguage, ClaimGrammar>> = {
  ...{ en: ENGLISH, fr: FRENCH, es: SPANISH },
};

/** What is understood as a claim: the languages, less what the seller left out, and their own words. */
export function sellersLexicon(
  selling: Pick<Selling, "languages" | "claims" | "cancels" | "without">,
): Lexicon {
  const joined = joinGrammars(selling.languages.map((name) => GRAMMARS[name]));
  const without = new Set(selling.without.map(foldText));
  const isLeft = (say: string) => !without.has(foldText(say));
  return lexiconOf({
    ...joined,
    claims: [
      ...joined.claims.filter(({ say }) => isLeft(say)),
      ...selling.claims.map((say) => ({ say, strength: "signal" as const })),
    ],
    cancels: [...joined.cancels.filter(isLeft), ...selling.cancels],
  });
}
