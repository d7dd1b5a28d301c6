import { foldWord } from "./fold";

/** What questions begin with, folded; words that as often begin an exclamation are not among them. */
const OPENERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:how (?!cute|nice|sweet|beautiful|cool)|why|when (?:is|are|do|does|did|will|was)|where|who(?:'s)? |what(?:'s)? (?!an? )|which|whose|can (?:you|u|we|i|someone)|could you|do you|did you|are you|is (?:it|this|that|there) |will you|have you)/,
  fr: /^(?:pourquoi|comment|combien|quand est|ou est|ou sont|qui est|qu'est|est ce que|est-ce|c'est (?:quoi|qui|ou|quand)|quel age|a quelle|de quel|tu peux|peux tu|peux-tu)/,
  es: /^(?:por ?que|como|cuando|donde|de donde|cual|cuanto|quien|que (?:es|hora|significa|haces|vas|paso)|para que|puedes)/,
  pt: /^(?:por ?que|como|quando|onde|de onde|qual|quanto|quem|o que|pode )/,
  de: /^(?:warum|wieso|weshalb|wie (?!suss|schon|cool|geil)|wann|wo |wohin|woher|wer |was (?:ist|machst|kostet|sind|hast)|welche|kannst du|hast du|bist du)/,
};

const ASKS_AT_END =
  /[?？؟][\s\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f]*$/u;

/** Whether a comment asks: by its mark, or by the word it begins with. */
export function isQuestion(text: string, language: string | null): boolean {
  const trimmed = text.trim();
  if (ASKS_AT_END.test(trimmed) || trimmed.startsWith("¿"))
    return /\p{L}/u.test(trimmed);
  const opener = OPENERS[language ?? ""];
  return opener?.test(`${foldWord(trimmed)} `) ?? false;
}

const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu;

/** The same for the same question, however it is spelt and decorated. */
export function questionKey(text: string): string {
  return foldWord(text).replace(BETWEEN, " ").trim();
}
