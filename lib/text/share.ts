import { locale } from "./locale";

const percent = new Intl.NumberFormat(locale, {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** "98.7%" of a number from 0 to 1, cut off: what is not whole never reads as 100%. */
export function formatShare(share: number): string {
  return percent.format(Math.floor(share * 1000) / 1000);
}

const roundPercent = new Intl.NumberFormat(locale, {
  ...{ style: "percent", maximumFractionDigits: 0 },
});

/** "20%" of 0.2, for what is only compared. */
export function formatRoundShare(share: number): string {
  return roundPercent.format(share);
}
