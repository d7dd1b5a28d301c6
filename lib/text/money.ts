import { locale } from "./locale";

/** "$3.50 – $6.00", without cents above 10: an estimate that shows cents pretends too much. */
export function formatMoneyRange(
  low: number,
  high: number,
  currency: string,
): string {
  const digits = high <= 10 ? 2 : 0;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).formatRange(low, high);
}
