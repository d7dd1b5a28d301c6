import { locale } from "./locale";

const UNITS = ["hour", "minute", "second"] as const;

const formats = UNITS.map(
  (unit) =>
    new Intl.NumberFormat(locale, {
      ...{ style: "unit", unit, unitDisplay: "short" },
    }),
);

/** "2 hr 14 min", "1 min 44 sec", "18 sec": the two largest parts, the rest cut off. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const found = parts.findIndex((part) => part > 0);
  const first = found < 0 ? parts.length - 1 : found;
  return parts
    .map((part, index) => ({ part, index }))
    .slice(first, first + 2)
    .filter(({ part, index }) => part > 0 || index === first)
    .map(({ part, index }) => formats[index]?.format(part) ?? "")
    .join(" ");
}

/** "4:07", for what is to end within the hour. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
}
