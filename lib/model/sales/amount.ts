/** Currencies that are written without cents. */
const WHOLE: readonly string[] = [
  "JPY",
  "KRW",
  "CLP",
  "VND",
  "PYG",
  "XAF",
  "XOF",
];

/** Smallest units in one of the currency: 100 cents in a euro, 1 yen in a yen. */
function unitsIn(currency: string): number {
  return WHOLE.includes(currency) ? 1 : 100;
}

/** More than a person sells for in a live; below it no sum loses a cent. */
const MOST_MINOR = 1e10;
const WRITTEN =
  /^(\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,3}))?$/u;
const SIGNS = /[€$£¥]|\b(?:eur|usd|gbp|euros?|dollars?)\b/giu;

/**
 * "12,50", "12.5 €", "1 250", "$1,250.00": in the smallest unit, never by way of a fraction. Null where it is no amount or
 * has more places than the currency.
 */
export function parseAmount(written: string, currency: string): number | null {
  const plain = written.replace(SIGNS, "").trim();
  const [, whole = "", places = ""] = WRITTEN.exec(plain) ?? [];
  if (whole === "") return null;
  const units = unitsIn(currency);
  const digits = String(units).length - 1;
  const cents = places.padEnd(digits, "0");
  if (cents.length > digits) return null;
  const minor = Number(`${whole.replace(/\D/gu, "")}${cents}`);
  return minor <= MOST_MINOR ? minor : null;
}

/** "12.50": for files and fields, the same in every language. */
export function plainAmount(minor: number, currency: string): string {
  const digits = String(unitsIn(currency)).length - 1;
  if (digits === 0) return String(minor);
  const text = String(minor).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
