import { locale } from "./locale";

const moment = new Intl.DateTimeFormat(locale, {
  ...{ weekday: "short", day: "numeric", month: "short", year: "numeric" },
  ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  hourCycle: "h23",
});

/** Sat, 21 Nov 2026, 14:03:09 */
export function formatMoment(at: number): string {
  return moment.format(at);
}
