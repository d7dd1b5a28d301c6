import { locale } from "./locale";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

/** 3.4 MB, in steps of a thousand as file managers count. */
export function formatBytes(bytes: number): string {
  const power = Math.floor(Math.log10(Math.max(1, bytes)) / 3);
  const step = Math.min(power, UNITS.length - 1);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[step] ?? "byte",
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
