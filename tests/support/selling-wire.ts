import { gzipSync } from "node:zlib";

import { packBacklog, packFrame, planFrames } from "@/lib/demo/frames";
import type { Told } from "@/lib/demo/acts";
import type { Room } from "@/lib/demo/message";
import type { Person } from "@/lib/demo/people";
import type { EventRow } from "@/lib/store/rows";

import type { Recording } from "./recording";
import { aSessionRow } from "./session-rows";

const SEED = 3;

/** Comments as the bytes in which a live would send them. `at` of a line counts from `startedAt`. */
export function onTheWire(
  comments: readonly EventRow[],
  startedAt: number,
): Recording {
  const { room: roomId, streamer, url } = aSessionRow();
  const room: Room = {
    id: BigInt(roomId),
    host: personOf(streamer),
    clock: (at) => startedAt + at,
    hasPictures: false,
  };
  const told = comments.flatMap((comment): Told[] => {
    if (comment.kind !== "comment" || !comment.user) return [];
    const { messageId, at, text, user } = comment;
    const person = personOf(user);
    return [
      {
        ...{ id: BigInt(messageId), at: at - startedAt, isHistory: false },
        act: { kind: "comment", person, text },
      },
    ];
  });
  const first = { at: 0, bytes: packBacklog([], room) };
  const frames = [...planFrames(told, SEED)].map((frame) => ({
    at: frame.at,
    bytes: packFrame(frame, room, gzipSync),
  }));
  return {
    ...{ name: "selling", page: { url, roomId, host: streamer } },
    lines: [first, ...frames].map(({ at, bytes }, index) => ({
      ...{ at, kind: index === 0 ? "response" : "frame", url: "" },
      data: Buffer.from(bytes).toString("base64"),
    })),
  };
}

function personOf({
  id,
  handle,
  nickname,
}: {
  id: string;
  handle: string;
  nickname: string;
}): Person {
  return { id: BigInt(id), handle, nickname, avatar: "", language: "en" };
}
