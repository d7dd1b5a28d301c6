import type { StoredLive } from "@/lib/model/retention";
import { KEEP_TAG } from "@/lib/model/retention";
import { storedLives } from "@/lib/store/stored-lives";

import type { ReadDatabase } from "./open";

/** A live with what it takes, for a list. */
export interface ListedLive extends StoredLive {
  id: string;
  /** What the user calls it, or what the streamer did; empty where nobody said. */
  title: string;
  /** Our clock, epoch ms. */
  openedAt: number;
  events: number;
  isLive: boolean;
  /** Kept by the user's own word. */
  isTagged: boolean;
}

/** The lives of one streamer, newest first. */
export interface StreamerLives {
  id: string;
  handle: string;
  nickname: string;
  avatar: string | null;
  bytes: number;
  lives: ListedLive[];
}

/** Streamers by what their lives take, most first. */
export async function readStoredLives(
  database: ReadDatabase,
): Promise<StreamerLives[]> {
  const streamers = new Map<string, StreamerLives>();
  for (const live of await storedLives(database)) {
    const { session, bytes } = live;
    const { id, handle, nickname, avatar } = session.streamer;
    const key = id === "" ? `@${handle}` : id;
    const known = streamers.get(key);
    const row = known ?? {
      id,
      handle,
      nickname,
      avatar: null,
      bytes: 0,
      lives: [],
    };
    row.bytes += bytes;
    row.avatar = avatar ?? row.avatar;
    row.lives.unshift(listed(live));
    streamers.set(key, row);
  }
  return [...streamers.values()].sort(
    (left, right) => right.bytes - left.bytes,
  );
}

function listed({
  session,
  ...live
}: Awaited<ReturnType<typeof storedLives>>[number]): ListedLive {
  return {
    ...live,
    id: session.id,
    title: session.name ?? session.title ?? "",
    openedAt: session.openedAt,
    events: session.tallies.events,
    isLive: session.status === "live",
    isTagged: session.tags?.includes(KEEP_TAG) === true,
  };
}
