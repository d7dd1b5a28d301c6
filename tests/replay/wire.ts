import { gzipSync } from "node:zlib";

import { encode, encodePushFrame, type PushFrame } from "@/lib/demo/wire";

/** A WebcastPushFrame (PROTOCOL.md 2.2). */
export function pushFrame({
  isGzip = false,
  ...frame
}: PushFrame & { isGzip?: boolean }): Uint8Array {
  return encodePushFrame(frame, isGzip ? gzipSync : undefined);
}

/** What the page sends to enter a room. */
export function enterRoomFrame(room: string): Uint8Array {
  const payload = encode({
    1: BigInt(room),
    4: 12n,
    5: "audience",
    8: 4_611_686_018_427_387_904n,
    9: "0",
  });
  return encode({ 6: "pb", 7: "im_enter_room", 8: payload });
}

/** What the page sends every ten seconds. */
export function heartbeatFrame(room: string): Uint8Array {
  return encode({
    6: "pb",
    7: "hb",
    8: encode({ 1: BigInt(room), 2: 1n }),
  });
}

export function heartbeatAnswer(): Uint8Array {
  const nothing = new Uint8Array();
  return pushFrame({ sequence: 0n, logId: 0n, type: "hb", payload: nothing });
}

/** The server's answer to an entry: a result without messages. */
export function enterRoomAnswer(): Uint8Array {
  const payload = encode({ 3: 1000n, 5: "-" });
  return pushFrame({
    sequence: 1n,
    logId: 1n,
    type: "im_enter_room_resp",
    payload,
  });
}
