import { locale } from "./locale";

const signed = new Intl.NumberFormat(locale, {
  ...{ style: "percent", maximumFractionDigits: 0 },
  signDisplay: "exceptZero",
});

/** "+20%", "−5%" of 0.2, -0.05. */
export function formatDifference(share: number): string {
  return signed.format(share);
}
