import type { Overview } from "@/lib/model/overview";
import type { SessionSummary } from "@/lib/model/session-summary";
import { shownName } from "@/lib/text/name";

/** The nickname, else the handle. */
export function streamerName({ streamer }: Overview): string {
  return shownName(streamer.nickname, `@${streamer.handle}`);
}

/** What the user calls a live, else whose it is. */
export function liveName({ name, overview }: SessionSummary): string {
  return name === "" ? streamerName(overview) : name;
}
