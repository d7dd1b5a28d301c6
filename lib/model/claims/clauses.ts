export interface Clause {
  text: string;
  isQuestion: boolean;
}

const CLAUSE = /([^,.;:!?？¿\n…]+)([,.;:!?？¿\n…]*)/gu;

/** What stands between commas, stops and marks. */
export function clausesOf(text: string): Clause[] {
  return [...text.matchAll(CLAUSE)].flatMap(([, words = "", end = ""]) =>
    /[\p{L}\d]/u.test(words)
      ? { text: words, isQuestion: /[?？]/u.test(end) }
      : [],
  );
}

const AMOUNT = String.raw`\d{1,5}(?:[.,]\d{1,2})?`;
const UNIT = String.raw`(?:€|\$|£|(?:euros?|eur|usd|dollars?|d[oó]lares|bucks|pesos)(?!\p{L}))`;
const BEFORE = String.raw`(?:(?<!\p{L})(?:at|for|à|a|por|pour)\s+)?`;
/** "at 22" and "à 15" are prices without a unit; "for 12" and "a 12" may be items. */
const PRICES = new RegExp(
  String.raw`${BEFORE}(?:[€$£]\s?${AMOUNT}|${AMOUNT}\s?${UNIT})|(?<!\p{L})(?:at|à)\s+${AMOUNT}(?![\d\p{L}])`,
  "giu",
);

/** What something costs says nothing of which it is; where nothing else is said, the price is left to be seen. */
export function withoutPrices(comment: string): string {
  const rest = comment.replace(PRICES, " ");
  return /\p{L}/u.test(rest) ? rest : comment;
}
