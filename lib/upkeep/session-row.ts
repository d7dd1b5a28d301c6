import { offsetOf } from "@/lib/model/median";
import { noTallies } from "@/lib/model/tallies";
import type { CoverageRow, SessionRow } from "@/lib/store/rows";

import { joinedOf, sumCounts } from "./merge-counts";
import type { SessionCopy } from "./session-copy";

type Unnumbered = Omit<SessionRow, "number">;

/** Of no tab of this browser. */
const NOBODY = { relay: "", tab: -1 };

/**
 * The row of a session that was put together from recordings. `local` is the oldest of them that was recorded here, whose
 * clock it keeps; `events` is how many there are in all.
 */
export function rowOfCopy(
  copy: SessionCopy,
  local: SessionRow | null,
  events: number,
): Unnumbered {
  const { rooms, status, streamer, startedAt, lastAt } = copy;
  const newest = rooms.at(-1);
  const counts = sumCounts(copy.counts, events);
  const joined = joinedOf(copy.counts, events);
  const { followersFirst, followersLast, unknownFields, plumbing } = copy;
  const { messages, duplicates, undecodable, otherRooms } = counts;
  const { unknownMethods } = counts;
  return {
    ...{ id: copy.id, origin: copy.origin, url: copy.url, streamer },
    ...{ startedAt, lastAt, firstToldAt: startedAt },
    ...{ followersFirst, followersLast, unknownFields, plumbing },
    ...{ messages, duplicates, undecodable, otherRooms, unknownMethods },
    room: newest?.id ?? "",
    status: status === "live" ? "interrupted" : status,
    ...(status === "live" && { wasLive: true as const }),
    ...optionalOf(copy),
    ...(rooms.length > 1 && { rooms }),
    ...(joined && { joined }),
    ...clockOf(copy, local),
    ...(local?.stoppedAt !== undefined &&
      copy.endReason === "user" && { stoppedAt: local.stoppedAt }),
    ...{ nextRow: events + 1, untimed: [], tallies: noTallies() },
    ...{ undecodedBytes: 0, framesBytes: 0, mends: 0 },
  };
}

function optionalOf(copy: SessionCopy): Partial<SessionRow> {
  const { endReason, endedAt, liveStartedAt, tags } = copy;
  const texts = ["title", "cover", "name", "note"] as const;
  const told = texts.filter((name) => copy[name] !== "");
  return {
    ...(endReason !== null && { endReason }),
    ...(endedAt !== null && { endedAt }),
    ...(liveStartedAt !== null && { liveStartedAt }),
    ...Object.fromEntries(told.map((name) => [name, copy[name]])),
    ...(tags.length > 0 && { tags }),
  };
}

/** What is on this computer's clock. */
function clockOf(
  { stretches, startedAt, lastAt }: SessionCopy,
  local: SessionRow | null,
) {
  const offsets = local?.offsets ?? [];
  const offset = offsetOf(offsets);
  const covered = stretches.findLast(({ cause }) => cause === undefined);
  const first = startedAt ?? stretches[0]?.from ?? lastAt ?? 0;
  const last = covered?.to ?? lastAt ?? first;
  return {
    offsets,
    openedAt: local?.openedAt ?? first + offset,
    lastFrameAt: last + offset,
    covered: covered
      ? {
          ...{ from: covered.from + offset, to: covered.to + offset },
          ...{ last: NOBODY, observers: [], cause: "tab" as const },
        }
      : null,
  };
}

export function coverageRows(
  { stretches }: SessionCopy,
  { number, offsets }: SessionRow,
): CoverageRow[] {
  const offset = offsetOf(offsets);
  return stretches.map(({ from, to, cause }) => ({
    ...{ session: number, from: from + offset, to: to + offset },
    ...(cause && { cause }),
  }));
}
