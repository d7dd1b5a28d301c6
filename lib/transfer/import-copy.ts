import type { Streamer } from "@/lib/model/session";
import type { RecordingCounts } from "@/lib/store/rows";
import type { Stretch } from "@/lib/upkeep/merge-coverage";
import { joinOwn, noOwn, type OwnLists } from "@/lib/upkeep/own-lists";
import type { GiftFacts, SessionCopy } from "@/lib/upkeep/session-copy";

import type { ToldSession } from "./import-file";

/** A session file as one recording among others. */
export function copyOfFile(
  { session, streamer, coverage, totals }: ToldSession,
  gifts: Map<string, GiftFacts>,
  own: OwnLists,
): SessionCopy {
  const { id, origin, rooms, status, endReason, startedAt, endedAt } = session;
  const { liveStartedAt, title, cover, url, name, note, tags } = session;
  const told: Partial<typeof session> = session;
  return {
    ...{ id, origin, rooms, status, endReason, startedAt, endedAt },
    ...{ liveStartedAt, gifts },
    own: joinOwn(noOwn(), own),
    // Files of an earlier version do not tell it.
    lastAt:
      told.lastAt === undefined
        ? (endedAt ?? rooms.at(-1)?.to ?? null)
        : told.lastAt,
    ...{ title: title ?? "", cover: cover ?? "", url: url ?? "" },
    ...{ name: name ?? "", note: note ?? "", tags: tags ?? [] },
    streamer: streamerOf(streamer),
    followersFirst: streamer.followersFirst ?? null,
    followersLast: streamer.followersLast ?? null,
    stretches: stretchesOf(coverage),
    counts: countsOf(id, totals.events, coverage),
    unknownFields: coverage.unknownFields ?? {},
    plumbing: coverage.plumbing ?? {},
  };
}

function streamerOf(told: ToldSession["streamer"]): Streamer {
  const { id, handle, nickname, followers, bio, avatar } = told;
  return {
    ...{ id: id ?? "", handle: handle ?? "", nickname: nickname ?? "" },
    ...(followers !== null && { followers }),
    ...(bio !== null && { bio }),
    ...(avatar !== null && { avatar }),
  };
}

function stretchesOf({ intervals, gaps }: ToldSession["coverage"]): Stretch[] {
  return [...intervals, ...gaps].sort((left, right) => left.from - right.from);
}

function countsOf(
  id: string,
  events: number,
  coverage: ToldSession["coverage"],
): Record<string, RecordingCounts> {
  if (coverage.recordings)
    return Object.fromEntries(
      coverage.recordings.map(({ id: recording, ...counts }) => [
        recording,
        counts,
      ]),
    );
  const { messages, duplicates, undecodable, otherRooms } = coverage;
  const { unknownMethods } = coverage;
  return {
    [id]: {
      ...{ events, messages, duplicates, undecodable, otherRooms },
      unknownMethods,
    },
  };
}
