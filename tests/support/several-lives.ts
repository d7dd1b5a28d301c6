import { addEvent, minuteOf, type Rollups } from "@/lib/derive/rollups";
import type { LiveEvent, User } from "@/lib/model/event";
import { noTallies } from "@/lib/model/tallies";
import type { LivetapDatabase } from "@/lib/store/database";
import type {
  EventRow,
  MinuteRow,
  PersonRow,
  SessionRow,
} from "@/lib/store/rows";

import { aGift, aRow, aSessionRow } from "./session-rows";

export interface LivesRows {
  sessions: SessionRow[];
  events: EventRow[];
  people: PersonRow[];
  minutes: MinuteRow[];
}

interface Options {
  count: number;
  /** When the last one ended, epoch ms. */
  until: number;
  minutes?: number;
  /** How many people there are; each comes to some of the lives. */
  people?: number;
  /** The number of the first session. */
  from?: number;
}

const DAY_MS = 86_400_000;
const FIRST = [
  ...["Maple", "River", "Quiet", "Loud", "Plum", "Dusty", "Amber"],
  ...["Velvet", "Sunny", "Misty", "Copper", "Tiny"],
];
const SECOND = ["Fox", "Otter", "Heron", "Robin", "Badger", "Lynx", "Wren"];
const WORDS = ["hello again", "which yarn is that?", "qué bonito", "😍😍"];

/** Lives of one streamer, a day after the other, to which the same invented people come more or less often. */
export function severalLives(options: Options): LivesRows {
  const { count, from = 1 } = options;
  const lives = Array.from({ length: count }, (_, index) =>
    oneLive(options, index, from + index),
  );
  return {
    sessions: lives.flatMap(({ sessions }) => sessions),
    events: lives.flatMap(({ events }) => events),
    people: lives.flatMap(({ people }) => people),
    minutes: lives.flatMap(({ minutes }) => minutes),
  };
}

export async function fillLives(
  database: LivetapDatabase,
  rows: LivesRows,
): Promise<void> {
  await database.sessions.bulkPut(rows.sessions);
  await database.events.bulkPut(rows.events);
  await database.people.bulkPut(rows.people);
  await database.minutes.bulkPut(rows.minutes);
}

function oneLive(
  { count, until, minutes = 40, people = 60 }: Options,
  index: number,
  number: number,
): LivesRows {
  const end = minuteOf(until - (count - 1 - index) * DAY_MS);
  const start = end - minutes * 60_000;
  const rollups: Rollups = {
    ...{ session: number, tallies: noTallies() },
    ...{ people: new Map(), minutes: new Map(), gifts: new Map() },
  };
  const events = eventsOf({ start, minutes, people, index, count }).map(
    (event, row): EventRow => ({
      ...event,
      ...{ session: number, row: row + 1, frame: ["lives", row + 1, 0] },
    }),
  );
  for (const event of events) addEvent(rollups, event);
  const streamer = { id: "72", handle: "willow.weaves", nickname: "Willow" };
  const session = aSessionRow({
    ...{ number, streamer, room: `7300${String(number)}` },
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    ...{ status: "ended", tallies: rollups.tallies },
    title: `Weaving, part ${String(index + 1)}`,
    ...{ liveStartedAt: start, startedAt: start, lastAt: end },
    ...{ openedAt: start, lastFrameAt: end, nextRow: events.length + 1 },
  });
  return {
    ...{ sessions: [session], events },
    people: [...rollups.people.values()],
    minutes: [...rollups.minutes.values()],
  };
}

interface Telling {
  start: number;
  minutes: number;
  people: number;
  index: number;
  count: number;
}

function eventsOf(telling: Telling): LiveEvent[] {
  const { start, minutes, people, index } = telling;
  const came = Array.from({ length: people }, (_, person) => person).filter(
    (person) => comes(person, telling),
  );
  const events: LiveEvent[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    const at = start + minute * 60_000;
    const wave = Math.sin(minute / 9 + index) * 60;
    const now = Math.round(200 + minute * 4 + wave + index * 12);
    const row = (index + 1) * 100_000 + minute * 100;
    const report = { ...aRow(row, "RoomUserSeqMessage", at + 1_000) };
    events.push({ ...report, kind: "viewers", now, entries: now * 3, top: [] });
    for (let turn = 0; turn < 6; turn += 1) {
      const place = minute * 7 + turn * 3 + index;
      const person = came[place % Math.max(1, came.length)] ?? 0;
      const user = userOf(person);
      const time = at + 2_000 + turn * 9_000;
      events.push(actOf(row + turn + 1, time, { user, place }));
    }
  }
  return events;
}

/** The first ones always, some until lately, others now and then. */
function comes(person: number, { index, count }: Telling): boolean {
  if (person % 10 === 0) return true;
  if (person % 10 === 1) return index < count - 3;
  if (person % 10 < 5) return (person + index) % 3 === 0;
  return person % count === index;
}

function userOf(person: number): User {
  const first = FIRST[person % FIRST.length] ?? "";
  const second = SECOND[(person * 3) % SECOND.length] ?? "";
  const id = String(7_100_000_000_000_000_000n + BigInt(person));
  const handle = `${first}.${second}${String(person)}`.toLowerCase();
  return { id, handle, nickname: `${first} ${second} ${String(person)}` };
}

function actOf(
  row: number,
  at: number,
  { user, place }: { user: User; place: number },
): LiveEvent {
  if (place % 11 === 0) return aGift(row, at, { user, price: 5 });
  const like = { kind: "like", count: 9, reportedTotal: row } as const;
  if (place % 5 === 0)
    return { ...aRow(row, "LikeMessage", at), ...like, user };
  const text = WORDS[place % WORDS.length] ?? "";
  return { ...aRow(row, "ChatMessage", at), kind: "comment", text, user };
}
