import { locale } from "./locale";

const formats = new Map<string, { format: Intl.NumberFormat; units: number }>();

/** "€12.50" of 1250 cents. */
export function formatAmount(minor: number, currency: string): string {
  const { format, units } = formats.get(currency) ?? formatOf(currency);
  return format.format(minor / units);
}

/** "€12.50 + $3.00", or a dash for nothing. */
export function formatAmounts(
  amounts: readonly { minor: number; currency: string }[],
): string {
  if (amounts.length === 0) return "–";
  return amounts
    .map(({ minor, currency }) => formatAmount(minor, currency))
    .join(" + ");
}

/** "€1,250" of 1250.99: no more than what there is. */
export function formatWholeAmount(value: number, currency: string): string {
  return new Intl.NumberFormat(locale, {
    ...{ style: "currency", currency, currencyDisplay: "narrowSymbol" },
    maximumFractionDigits: 0,
  }).format(Math.floor(value));
}

function formatOf(currency: string) {
  const format = new Intl.NumberFormat(locale, {
    ...{ style: "currency", currency, currencyDisplay: "narrowSymbol" },
  });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  const made = { format, units: 10 ** maximumFractionDigits };
  formats.set(currency, made);
  return made;
}
