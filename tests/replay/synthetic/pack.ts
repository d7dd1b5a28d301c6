import type { RecordedLine } from "../../support/recording";
import { createRandom } from "../random";
import { encode, pushFrame } from "../wire";
import type { Told } from "./acts";
import { messageOf, type Room } from "./message";

export interface Packing {
  seed: number;
  room: Room;
  /** Epoch ms. */
  startedAt: number;
}

const HEARTBEAT_MS = 10_000;
/** Messages closer than this may share a frame. */
const TOGETHER_MS = 400;
const MAX_TOGETHER = 3;
/** All but one in so many are compressed. */
const PLAIN = 5;
const SOCKET =
  "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?room_id=";
const FETCH = "https://webcast.tiktok.com/webcast/im/fetch/?room_id=";

/** The backlog as the first answer to `im/fetch`. */
export function packResponse(
  messages: readonly Told[],
  { room, startedAt }: Packing,
): RecordedLine {
  const data = resultOf(messages, room, { now: startedAt, isFirst: true });
  const url = FETCH + String(room.id);
  return { at: 0, kind: "response", url, data: base64(data) };
}

/** Messages as the frames of a socket, one to three in each, with heartbeats every ten seconds. */
export function* packFrames(
  messages: Iterable<Told>,
  packing: Packing,
): Generator<RecordedLine> {
  const { seed, room, startedAt } = packing;
  const random = createRandom(seed + 3);
  let sequence = 0;
  let receivedAt = startedAt;
  let heartbeatAt = startedAt + HEARTBEAT_MS;
  let together: Told[] = [];

  const frame = (type: string, payload: Uint8Array, at: number) => {
    sequence += 1;
    const isGzip = type === "msg" && sequence % PLAIN !== 0;
    const logId = 7_560_000_000_000_000_000n + BigInt(sequence);
    const data = base64(
      pushFrame({ sequence: BigInt(sequence), logId, type, payload, isGzip }),
    );
    const url = SOCKET + String(room.id);
    return { at: at - startedAt, kind: "frame" as const, url, data };
  };
  function* flush(): Generator<RecordedLine> {
    const last = together.at(-1);
    if (!last) return;
    receivedAt = Math.max(receivedAt, last.at + random.between(30, 180));
    for (; heartbeatAt <= receivedAt; heartbeatAt += HEARTBEAT_MS)
      yield frame("hb", new Uint8Array(), heartbeatAt);
    const result = resultOf(together, room, { now: receivedAt });
    yield frame("msg", result, receivedAt);
    together = [];
  }
  for (const message of messages) {
    const [first] = together;
    const isFull = together.length >= MAX_TOGETHER || random.chance(0.3);
    if (first && (isFull || message.at - first.at > TOGETHER_MS))
      yield* flush();
    together.push(message);
  }
  yield* flush();
}

function resultOf(
  messages: readonly Told[],
  room: Room,
  { now, isFirst = false }: { now: number; isFirst?: boolean },
): Uint8Array {
  return encode({
    1: messages.map((told) => messageOf(told, room)),
    2: `${String(now)}_0_1_1_${String(now)}_0`,
    3: 1000n,
    4: BigInt(now),
    5: "-",
    6: isFirst ? 1 : undefined,
    8: isFirst ? undefined : 10_000n,
    9: isFirst ? undefined : true,
    11: isFirst ? true : undefined,
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
