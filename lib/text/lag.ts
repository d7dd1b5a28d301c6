import { locale } from "./locale";

const unit = (name: string, digits: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", unit: name, unitDisplay: "short" },
    maximumFractionDigits: digits,
  });
const milliseconds = unit("millisecond", 0);
const seconds = unit("second", 1);
const minutes = unit("minute", 1);

/** "340 ms", "1.2 sec", "3.5 min": how much later something came. */
export function formatLag(ms: number): string {
  if (ms < 1_000) return milliseconds.format(ms);
  return ms < 60_000 ? seconds.format(ms / 1000) : minutes.format(ms / 60_000);
}
