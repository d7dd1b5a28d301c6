import { createRandom } from "@/lib/demo/random";
import { noTallies } from "@/lib/model/tallies";
import type { CoverageRow, SessionRow } from "@/lib/store/rows";

import { aSessionRow } from "./session-rows";

export interface PastLives {
  sessions: SessionRow[];
  coverage: CoverageRow[];
}

interface Options {
  count: number;
  /** The first of their local numbers. */
  from: number;
  /** Before this they all took place, epoch ms. */
  until: number;
}

const STREAMERS = [
  ["6800000000000000011", "willow.weaves", "Willow Weaves"],
  ["6800000000000000012", "otter_kitchen", "The Otter Kitchen"],
  ["6800000000000000013", "night.loom", "🌙 Night Loom"],
].map(([id = "", handle = "", nickname = ""]) => ({ id, handle, nickname }));

const NAMES = ["Autumn market", "", "", "First blanket", "", "", ""];
const TAGS = [["market"], [], ["loom", "long"], [], ["friends"], [], []];
const HOUR = 3_600_000;

/** Months of invented lives, only as far as lists of them show: the same for the same options. */
export function pastLives({ count, from, until }: Options): PastLives {
  const random = createRandom(11);
  const lives: PastLives = { sessions: [], coverage: [] };
  for (let index = 0; index < count; index += 1) {
    const length = (0.3 + 3 * random.fraction() ** 2) * HOUR;
    const day = new Date(until - (index * 31 + 20) * HOUR);
    const start = day.setHours(
      18 + (index % 5),
      Math.floor(random.fraction() * 60),
      0,
    );
    const size = 0.4 + random.fraction();
    lives.sessions.push(aLive(from + index, index, { start, length, size }));
    lives.coverage.push(
      { session: from + index, from: start, to: start + length * 0.9 },
      ...(index % 3 === 0
        ? []
        : [
            {
              ...{ session: from + index, from: start + length * 0.9 },
              to: start + length,
            },
          ]),
    );
  }
  return lives;
}

interface Shape {
  start: number;
  length: number;
  size: number;
}

function aLive(
  number: number,
  index: number,
  { start, length, size }: Shape,
): SessionRow {
  const streamer = STREAMERS[index % 7 === 6 ? 2 : index % 2];
  const count = (perHour: number) =>
    Math.round((perHour * size * length) / HOUR);
  const name = NAMES[index % NAMES.length] ?? "";
  const followers = 24_000 + (200 - index) * 137 + Math.round(size * 300);
  return aSessionRow({
    ...{ number, id: `11111111-0000-4000-8000-${pad(number)}` },
    ...{ room: `74${pad(number)}`, status: "ended" },
    ...(streamer && { streamer }),
    ...{ startedAt: start, lastAt: start + length, openedAt: start },
    ...{ lastFrameAt: start + length, endedAt: start + length },
    followersFirst: { at: start, followers },
    followersLast: { at: start + length, followers: followers + count(40) },
    ...(name !== "" && { name }),
    tags: TAGS[index % TAGS.length] ?? [],
    tallies: {
      ...noTallies(),
      ...{ events: count(9_000), comments: count(2_100), gifts: count(300) },
      ...{ diamonds: count(4_200), likesObserved: count(30_000) },
      ...{ people: count(700), commenters: count(300), gifters: count(40) },
      ...{ viewersPeak: count(500) + 40, viewersLast: 80 },
      ...{ viewerMs: 320 * size * length, reportedMs: length },
    },
  });
}

function pad(number: number): string {
  return String(number).padStart(12, "0");
}
