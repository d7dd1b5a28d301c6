import type { Told } from "./acts";
import { messageOf, type Room } from "./message";
import { createRandom } from "./random";
import { type Compress, encode, encodePushFrame } from "./wire";

/** One frame of the socket, before it becomes bytes. A heartbeat carries no messages. */
export interface PlannedFrame {
  /** Ms since the start. */
  at: number;
  sequence: number;
  messages: readonly Told[];
}

const HEARTBEAT_MS = 10_000;
/** Messages closer than this may share a frame. */
const TOGETHER_MS = 400;
const MAX_TOGETHER = 3;
/** All but one in so many are compressed. */
const PLAIN = 5;
const FIRST_LOG_ID = 7_560_000_000_000_000_000n;

/** Messages as the frames of a socket, one to three in each, with heartbeats every ten seconds. */
export function* planFrames(
  messages: Iterable<Told>,
  seed: number,
): Generator<PlannedFrame> {
  const random = createRandom(seed + 3);
  let sequence = 0;
  let receivedAt = 0;
  let heartbeatAt = HEARTBEAT_MS;
  let together: Told[] = [];

  const frame = (at: number, carried: readonly Told[]): PlannedFrame => {
    sequence += 1;
    return { at, sequence, messages: carried };
  };
  function* flush(): Generator<PlannedFrame> {
    const last = together.at(-1);
    if (!last) return;
    receivedAt = Math.max(receivedAt, last.at + random.between(30, 180));
    for (; heartbeatAt <= receivedAt; heartbeatAt += HEARTBEAT_MS)
      yield frame(heartbeatAt, []);
    yield frame(receivedAt, together);
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

/** The bytes of a frame. Most of those with messages are compressed, where that can be done. */
export function packFrame(
  { at, sequence, messages }: PlannedFrame,
  room: Room,
  compress?: Compress,
): Uint8Array {
  const isHeartbeat = messages.length === 0;
  const isPlain = isHeartbeat || sequence % PLAIN === 0;
  return encodePushFrame(
    {
      sequence: BigInt(sequence),
      logId: FIRST_LOG_ID + BigInt(sequence),
      type: isHeartbeat ? "hb" : "msg",
      payload: isHeartbeat
        ? new Uint8Array()
        : resultOf(messages, room, { now: room.clock(at) }),
    },
    isPlain ? undefined : compress,
  );
}

/** The backlog as the body of the first answer to `im/fetch`. */
export function packBacklog(messages: readonly Told[], room: Room): Uint8Array {
  return resultOf(messages, room, { now: room.clock(0), isFirst: true });
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
