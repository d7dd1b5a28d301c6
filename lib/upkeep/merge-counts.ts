import type {
  JoinedRecordings,
  RecordingCounts,
  SessionRow,
} from "@/lib/store/rows";

type Counts = Record<string, RecordingCounts>;

/** What each recording in this session counted; what came since they were put together is the session's own. */
export function countsOf(session: SessionRow): Counts {
  const { id, tallies, joined } = session;
  const counted = { ...session, events: tallies.events };
  if (!joined) return { [id]: ownOf(counted) };
  const before = sumCounts(joined.counts, joined.events);
  const own = joined.counts[id] ?? nothing();
  const grown = (name: keyof Numbers) =>
    own[name] + Math.max(0, counted[name] - before[name]);
  return {
    ...joined.counts,
    [id]: {
      ...own,
      ...{ messages: grown("messages"), duplicates: grown("duplicates") },
      ...{ undecodable: grown("undecodable"), otherRooms: grown("otherRooms") },
      events: own.events + Math.max(0, tallies.events - joined.events),
    },
  };
}

type Numbers = Omit<RecordingCounts, "unknownMethods">;

function nothing(): RecordingCounts {
  return {
    ...{ events: 0, messages: 0, duplicates: 0 },
    ...{ undecodable: 0, otherRooms: 0, unknownMethods: {} },
  };
}

function ownOf(counts: RecordingCounts): RecordingCounts {
  const { events, messages, duplicates, undecodable, otherRooms } = counts;
  const { unknownMethods } = counts;
  return {
    ...{ events, messages, duplicates, undecodable, otherRooms },
    unknownMethods,
  };
}

/** Of the same recording, the one that had come further. */
export function joinCounts(left: Counts, right: Counts): Counts {
  const joined = { ...left };
  for (const [id, counts] of Object.entries(right)) {
    const known = joined[id];
    joined[id] = known && known.messages >= counts.messages ? known : counts;
  }
  return joined;
}

/** All together. What several recordings heard is a repeat, as if two tabs had heard it. */
export function sumCounts(counts: Counts, events: number): RecordingCounts {
  const sum = nothing();
  for (const one of Object.values(counts)) {
    for (const name of NUMBERS) sum[name] += one[name];
    for (const [method, count] of Object.entries(one.unknownMethods))
      sum.unknownMethods[method] = (sum.unknownMethods[method] ?? 0) + count;
  }
  sum.duplicates += Math.max(0, sum.events - events);
  return { ...sum, events };
}

const NUMBERS = [
  ...(["events", "messages", "duplicates"] as const),
  ...(["undecodable", "otherRooms"] as const),
];

/** What a session keeps of it: nothing where it is one recording. */
export function joinedOf(
  counts: Counts,
  events: number,
): JoinedRecordings | null {
  return Object.keys(counts).length > 1 ? { counts, events } : null;
}
