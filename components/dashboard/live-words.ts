import { browser } from "wxt/browser";

import type { LiveBrief } from "@/lib/model/compare";
import type { Streamer } from "@/lib/model/session";
import { shownName } from "@/lib/text/name";
import { formatDay } from "@/lib/text/time";

/** What the user calls it, else its title. */
export function liveName(
  live: Pick<LiveBrief, "name" | "title"> | undefined,
): string {
  const names = [live?.name, live?.title].map((name) => name?.trim() ?? "");
  return (
    names.find((name) => name !== "") ??
    browser.i18n.getMessage("search_untitled")
  );
}

/** Whose live and when. */
export function liveTold({ streamer, startedAt }: LiveBrief): string {
  return `${streamerName(streamer)} · ${formatDay(startedAt)}`;
}

function streamerName({ nickname, handle }: Streamer): string {
  return shownName(nickname, handle === "" ? "" : `@${handle}`);
}

/** Each once, by name, for a choice. */
export function streamersOf(
  lives: readonly LiveBrief[],
): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { streamer } of lives)
    if (!names.has(streamer.id)) names.set(streamer.id, streamerName(streamer));
  return [...names]
    .map(([value, label]) => ({ value, label: label === "" ? value : label }))
    .sort((left, right) => left.label.localeCompare(right.label));
}
