import type { RecordedLine } from "../support/recording";
import type { Recording } from "./recording";
import { createRandom } from "./random";
import { packFrames, packResponse, type Packing } from "./synthetic/pack";
import { createScene, FIRST_FOLLOWERS, FIRST_LIKES } from "./synthetic/scene";
import { type StoryOptions, tellBacklog, tellLive } from "./synthetic/story";
import { createTally, type Expected } from "./synthetic/tally";

export interface SyntheticOptions {
  /** The same live for the same seed. */
  seed?: number;
  minutes?: number;
  /** How many messages, roughly; the live is as long as they need. */
  events?: number;
  /** How many different persons take part at most. */
  people?: number;
  ratePerSecond?: number;
  /** Epoch ms. */
  startedAt?: number;
  /** The streamer's, so that several lives can be told apart by their addresses. */
  handle?: string;
}

interface MadeRecording extends Recording {
  lines: () => Iterable<RecordedLine>;
}

export interface SyntheticLive {
  recording: MadeRecording;
  /** What a session of it must come to. Goes through the whole live once more. */
  expected: () => Expected;
}

const MINUTE_MS = 60_000;
const STARTED_AT = Date.UTC(2026, 8, 24, 18, 30);
/** The live had been on so long when the page came. */
const BEFORE_MS = 23 * MINUTE_MS;

/** A live of invented people, made while it is played: however long it is, it never stands in memory. */
export function syntheticLive(options: SyntheticOptions = {}): SyntheticLive {
  const { seed = 1, people = 250, ratePerSecond = 5.2 } = options;
  const { startedAt = STARTED_AT, minutes = 8, events } = options;
  const durationMs = events
    ? Math.round((events / ratePerSecond) * 1000)
    : minutes * MINUTE_MS;
  const story: StoryOptions = { seed, durationMs, ratePerSecond, startedAt };
  const begin = () => {
    const scene = createScene(createRandom(seed), seed, people);
    scene.host.handle = options.handle ?? scene.host.handle;
    return { scene, backlog: tellBacklog(story, scene) };
  };
  const { host } = begin().scene;
  const id = 7_540_000_000_000_000_000n + BigInt(seed) * 97_000_003n;
  const packing: Packing = { seed, room: { id, host }, startedAt };

  function* lines(): Generator<RecordedLine> {
    const { scene, backlog } = begin();
    yield packResponse(backlog, packing);
    yield* packFrames(tellLive(story, scene, backlog), packing);
  }
  const expected = () => {
    const { scene, backlog } = begin();
    const tally = createTally(host);
    for (const told of backlog) tally.add(told);
    for (const told of tellLive(story, scene, backlog)) tally.add(told);
    return tally.result();
  };
  const { handle, nickname, avatar } = host;
  return {
    expected,
    recording: {
      page: {
        url: `https://www.tiktok.com/@${handle}/live`,
        roomId: String(id),
        host: { id: String(host.id), handle, nickname },
      },
      facts: {
        title: "Throwing bowls, playing records 🏺🎶",
        bio: "Clay by day, vinyl by night",
        avatar: `${avatar}?x-expires=1790000000&x-signature=none`,
        cover: avatar,
        followers: FIRST_FOLLOWERS,
        startTime: Math.floor((startedAt - BEFORE_MS) / 1000),
        viewers: people,
        likes: FIRST_LIKES,
      },
      responses: 1,
      lines,
    },
  };
}
