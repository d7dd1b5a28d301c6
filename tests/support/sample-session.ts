import { addEvent, minuteOf, type Rollups } from "@/lib/derive/rollups";
import type { GiftEvent, LiveEvent, User } from "@/lib/model/event";
import { noTallies } from "@/lib/model/tallies";
import type { LivetapDatabase } from "@/lib/store/database";
import type {
  CoverageRow,
  EventRow,
  GiftRow,
  MinuteRow,
  PersonRow,
  SessionRow,
} from "@/lib/store/rows";

export interface SampleRows {
  sessions: SessionRow[];
  events: EventRow[];
  people: PersonRow[];
  minutes: MinuteRow[];
  gifts: GiftRow[];
  coverage: CoverageRow[];
}

interface Options {
  number?: number;
  /** End of the session, on both clocks. */
  until: number;
  minutes?: number;
  /** What makes this session row different. */
  session?: Partial<SessionRow>;
}

const PEOPLE: User[] = [
  ["7100000000000000001", "maple.fox", "Maple Fox"],
  ["7100000000000000002", "river_otter", "River Otter 🦦"],
  ["7100000000000000003", "quiet.heron", "Quiet Heron"],
  [
    "7100000000000000004",
    "loud.robin",
    "ROBIN, the very long name of a small bird",
  ],
  ["7100000000000000005", "noor", "نور"],
  ["7100000000000000006", "plum.badger", "Plum Badger"],
  ["7100000000000000007", "dusty.lynx", "Dusty Lynx"],
  ["7100000000000000008", "amber_wren", "Amber Wren"],
].map(([id = "", handle = "", nickname = ""]) => ({ id, handle, nickname }));

const WORDS = [
  "hello from the north coast 👋",
  "how long did the blue one take?",
  "J'adore cette couleur",
  "can you show the loom from the side again please, I came late and missed how the second thread goes under the first one",
  "qué bonito",
  "😍😍",
  "first time here!",
  "which yarn is that",
];

const GIFTS = [
  { giftId: "5655", name: "Rose", price: 1 },
  { giftId: "6064", name: "Paper Boat", price: 20 },
  { giftId: "5879", name: "Wool Hat", price: 99 },
  { giftId: "8913", name: "Lighthouse", price: 1000 },
];

/** An invented live: the same rows for the same options. */
export function sampleRows(options: Options): SampleRows {
  const { until, number = 1, minutes = 24 } = options;
  const from = until - minutes * 60_000;
  const rollups: Rollups = {
    session: number,
    tallies: noTallies(),
    people: new Map(),
    minutes: new Map(),
    gifts: new Map(),
  };
  const events = sampleEvents(from, until).map((event, index): EventRow => ({
    ...event,
    session: number,
    row: index + 1,
    frame: ["sample", index + 1, 0],
  }));
  for (const event of events) addEvent(rollups, event);
  return {
    sessions: [
      {
        ...sampleSession(number, from, until),
        tallies: rollups.tallies,
        ...options.session,
      },
    ],
    events,
    people: [...rollups.people.values()],
    minutes: [...rollups.minutes.values()],
    gifts: [...rollups.gifts.values()],
    coverage: [
      { session: number, from, to: minuteOf(from) + 480_000 },
      {
        session: number,
        from: minuteOf(from) + 480_000,
        to: minuteOf(from) + 560_000,
        cause: "socket",
      },
    ],
  };
}

export async function fillDatabase(
  database: LivetapDatabase,
  rows: SampleRows,
): Promise<void> {
  await database.sessions.bulkPut(rows.sessions);
  await database.events.bulkPut(rows.events);
  await database.people.bulkPut(rows.people);
  await database.minutes.bulkPut(rows.minutes);
  await database.gifts.bulkPut(rows.gifts);
  await database.coverage.bulkPut(rows.coverage);
}

function sampleSession(
  number: number,
  from: number,
  until: number,
): SessionRow {
  return {
    number,
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    room: `73000000000000000${String(number)}`,
    origin: "live",
    status: "live",
    streamer: {
      id: "7200000000000000001",
      handle: "willow.weaves",
      nickname: "Willow Weaves",
      followers: 48_210,
    },
    followersFirst: null,
    followersLast: null,
    title: "Weaving a sea-green scarf, come and sit with me",
    url: "https://www.tiktok.com/@willow.weaves/live",
    liveStartedAt: from - 900_000,
    startedAt: from,
    lastAt: until,
    openedAt: from,
    lastFrameAt: until,
    offsets: [0],
    nextRow: 1,
    firstToldAt: null,
    untimed: [],
    covered: null,
    tallies: noTallies(),
    messages: 2000,
    duplicates: 3,
    undecodable: 0,
    unknownMethods: {},
    unknownFields: {},
    plumbing: {},
    framesBytes: 0,
    mends: 0,
    undecodedBytes: 0,
    otherRooms: 0,
  };
}

function sampleEvents(from: number, until: number): LiveEvent[] {
  const events: LiveEvent[] = [];
  let likes = 12_000;
  for (let at = from, turn = 0; at < until; at += 1_700, turn += 1) {
    const common = commonOf(at, turn);
    const second = Math.floor((at - from) / 1000);
    if (turn % 6 === 0)
      events.push({
        id: common.id,
        messageId: common.messageId,
        at,
        receivedAt: common.receivedAt,
        kind: "viewers",
        ...viewersAt(second),
      });
    else if (turn % 6 === 1) events.push({ ...common, kind: "join" });
    else if (turn % 6 === 2 || turn % 6 === 4)
      events.push({
        ...common,
        kind: "comment",
        text: WORDS[turn % WORDS.length] ?? "",
        ...(turn < 10 && { history: true as const }),
      });
    else if (turn % 6 === 3) {
      likes += 15;
      events.push({
        ...common,
        kind: "like",
        count: 1 + (turn % 15),
        reportedTotal: likes,
      });
    } else if (turn % 12 === 5) events.push(giftAt(common, turn));
    else
      events.push({ ...common, kind: turn % 24 === 11 ? "follow" : "share" });
  }
  return events;
}

type Common = Pick<LiveEvent, "id" | "messageId" | "at" | "receivedAt"> & {
  user: User;
};

function commonOf(at: number, turn: number): Common {
  const messageId = String(7_400_000_000_000_000_000n + BigInt(turn));
  const user = PEOPLE[(turn * 7 + (turn >> 3)) % PEOPLE.length];
  return {
    id: `SampleMessage:${messageId}`,
    messageId,
    at,
    receivedAt: at + 120,
    user: user ?? { id: "1", handle: "one", nickname: "One" },
  };
}

function viewersAt(second: number): { now: number; entries: number; top: [] } {
  const wave = Math.sin(second / 140) * 190 + Math.sin(second / 31) * 40;
  return {
    now: Math.round(820 + second / 4 + wave),
    entries: 4_000 + second * 3,
    top: [],
  };
}

function giftAt(common: Common, turn: number): GiftEvent {
  const run = Math.floor(turn / 36);
  const step = (turn % 36) / 12;
  const gift = GIFTS[run % 7 === 6 ? 3 : run % 3] ?? {
    giftId: "1",
    name: "Gift",
    price: 1,
  };
  const total = Math.floor(step + 1) * 4;
  return {
    ...common,
    user: PEOPLE[run % PEOPLE.length] ?? common.user,
    kind: "gift",
    ...gift,
    count: 4,
    runningCount: total,
    streak: {
      id: `run-${String(run)}`,
      status: step < 1 ? "start" : step < 2 ? "continue" : "end",
      total,
    },
  };
}
