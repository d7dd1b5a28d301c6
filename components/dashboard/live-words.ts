import { browser } from "wxt/browser";

import type { Streamer } from "@/lib/model/session";
import { shownName } from "@/lib/text/name";
import { formatDay } from "@/lib/text/time";

export interface NamedLive {
  id: string;
  room: string;
  name: string;
  streamer: Streamer;
  startedAt: number;
}

export function liveName(live: Pick<NamedLive, "name"> | undefined): string {
  const name = live?.name.trim() ?? "";
  return name === "" ? browser.i18n.getMessage("search_untitled") : name;
}

/** Whose live and when. */
export function liveTold({ streamer, startedAt }: NamedLive): string {
  return `${streamerName(streamer)} · ${formatDay(startedAt)}`;
}

function streamerName({ nickname, handle }: Streamer): string {
  return shownName(nickname, handle === "" ? "" : `@${handle}`);
}

/** Each once, by name, for a choice. */
export function streamersOf(
  lives: readonly NamedLive[],
): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { streamer } of lives)
    if (!names.has(streamer.id)) names.set(streamer.id, streamerName(streamer));
  return [...names]
    .map(([value, label]) => ({ value, label: label === "" ? value : label }))
    .sort((left, right) => left.label.localeCompare(right.label));
}
