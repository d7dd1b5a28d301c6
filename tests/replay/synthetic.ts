import { gzipSync } from "node:zlib";

import { packBacklog, packFrame, planFrames } from "@/lib/demo/frames";
import { inventLive } from "@/lib/demo/invented-live";
import type { Room } from "@/lib/demo/message";

import type { RecordedLine } from "../support/recording";
import type { Recording } from "./recording";
import { type Expected, tallyOf } from "./tally";

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
  hasOddities?: boolean;
}

interface MadeRecording extends Recording {
  lines: () => Iterable<RecordedLine>;
}

export interface SyntheticLive {
  recording: MadeRecording;
  /** What a session of it must come to. Goes through the whole live once more. */
  expected: () => Expected;
}

const STARTED_AT = Date.UTC(2026, 8, 24, 18, 30);
const SOCKET =
  "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?room_id=";
const FETCH = "https://webcast.tiktok.com/webcast/im/fetch/?room_id=";

/** The invented live as a recording that the replay server plays. */
export function syntheticLive(options: SyntheticOptions = {}): SyntheticLive {
  const { seed = 1, people = 250, ratePerSecond = 5.2 } = options;
  const { startedAt = STARTED_AT, minutes = 8, events, handle } = options;
  const { hasOddities = true } = options;
  const durationMs = events
    ? Math.round((events / ratePerSecond) * 1000)
    : minutes * 60_000;
  const live = inventLive({
    ...{ seed, people, ratePerSecond, durationMs, hasOddities },
    ...(handle !== undefined && { handle }),
  });
  const { host, about } = live;
  const room: Room = {
    id: 7_540_000_000_000_000_000n + BigInt(seed) * 97_000_003n,
    clock: (at) => startedAt + at,
    ...{ host, hasPictures: true },
  };
  const roomId = String(room.id);

  function* lines(): Generator<RecordedLine> {
    const { backlog, messages } = live.begin();
    const first = base64(packBacklog(backlog, room));
    yield { at: 0, kind: "response", url: FETCH + roomId, data: first };
    for (const frame of planFrames(messages, seed)) {
      const data = base64(packFrame(frame, room, gzipSync));
      yield { at: frame.at, kind: "frame", url: SOCKET + roomId, data };
    }
  }
  const { handle: address, nickname, avatar } = host;
  return {
    expected: () => tallyOf(live),
    recording: {
      page: {
        url: `https://www.tiktok.com/@${address}/live`,
        roomId,
        host: { id: String(host.id), handle: address, nickname },
      },
      facts: {
        title: about.title,
        bio: about.bio,
        avatar: `${avatar}?x-expires=1790000000&x-signature=none`,
        cover: avatar,
        followers: about.followers,
        startTime: Math.floor((startedAt - about.beforeMs) / 1000),
        viewers: people,
        likes: about.likes,
      },
      responses: 1,
      lines,
    },
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
