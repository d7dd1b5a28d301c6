import { locale } from "./locale";

const ago = new Intl.RelativeTimeFormat(locale, {
  numeric: "auto",
  style: "short",
});

/** "this minute", "3 min. ago", "2 hr. ago": no seconds, so that a list of them holds still. */
export function formatAgo(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return minutes < 60
    ? ago.format(-minutes, "minute")
    : ago.format(-Math.floor(minutes / 60), "hour");
}
