import { locale } from "@/lib/text/locale";

const monthName = new Intl.DateTimeFormat(locale, {
  ...{ month: "long", year: "numeric" },
});
const longDate = new Intl.DateTimeFormat(locale, {
  ...{ weekday: "long", day: "numeric", month: "long", year: "numeric" },
});
const shortDate = new Intl.DateTimeFormat(locale, {
  ...{ day: "numeric", month: "short", year: "numeric" },
});

/** November 2026 */
export function formatMonth(at: number): string {
  return monthName.format(at);
}

/** Saturday, November 21, 2026, of `2026-11-21`. */
export function formatDate(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return longDate.format(new Date(year, month - 1, date));
}

/** Nov 21, 2026 */
export function formatShortDate(at: number): string {
  return shortDate.format(at);
}

/** A Monday. */
const MONDAY = new Date(2024, 0, 1);

/** From Monday to Sunday. */
export function weekdays(length: "short" | "long"): string[] {
  const name = new Intl.DateTimeFormat(locale, { weekday: length });
  return Array.from({ length: 7 }, (_, day) =>
    name.format(new Date(MONDAY.getFullYear(), 0, MONDAY.getDate() + day)),
  );
}
