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
