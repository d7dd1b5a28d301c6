import { gzipSync } from "node:zlib";

import type { Told } from "@/lib/demo/acts";
import { packBacklog, packFrame, planFrames } from "@/lib/demo/frames";
import type { Room } from "@/lib/demo/message";
import { personAt } from "@/lib/demo/people";

import type { RecordedLine } from "../support/recording";
import type { Recording } from "./recording";

const ROOM_ID = 7_541_000_000_000_000_777n;
const FIRST_ID = 7_541_100_000_000_000_000n;
const SEED = 5;
const WORDS = [
  "jp 12",
  "je prends le 12",
  "jp 12 x2",
  "mine 12",
  "lo quiero 12",
];
const TALK = ["hello", "so pretty", "how long does the glaze take"];

export interface Rush {
  /** People who claim item 12, each once. */
  claims: number;
  /** When the first of them does, and how many do in a second. */
  fromMs: number;
  perSecond: number;
  /** Epoch ms. */
  startedAt: number;
}

/** A live in which everybody wants the same item at once, with talk in between. */
export function sellingRush(rush: Rush): Recording {
  const { startedAt } = rush;
  const host = personAt(SEED, 9_999);
  const room: Room = {
    id: ROOM_ID,
    clock: (at) => startedAt + at,
    ...{ host, hasPictures: false },
  };
  const told = [...tell(rush)];
  function* lines(): Generator<RecordedLine> {
    const about = `?room_id=${String(ROOM_ID)}`;
    const socket = `wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/${about}`;
    const url = `https://webcast.tiktok.com/webcast/im/fetch/${about}`;
    const first = Buffer.from(packBacklog([], room)).toString("base64");
    yield { at: 0, kind: "response", url, data: first };
    for (const frame of planFrames(told, SEED)) {
      const bytes = packFrame(frame, room, gzipSync);
      const data = Buffer.from(bytes).toString("base64");
      yield { at: frame.at, kind: "frame", url: socket, data };
    }
  }
  return {
    page: {
      url: `https://www.tiktok.com/@${host.handle}/live`,
      roomId: String(ROOM_ID),
      host: {
        id: String(host.id),
        handle: host.handle,
        nickname: host.nickname,
      },
    },
    ...{ responses: 1, lines },
  };
}

/** Their ids in the order in which they are to be served. */
export function claimIds({ claims }: Pick<Rush, "claims">): string[] {
  return Array.from({ length: claims }, (_, index) => String(claimId(index)));
}

function claimId(index: number): bigint {
  return FIRST_ID + 1_000n + BigInt(index) * 10n;
}

function* tell({ claims, fromMs, perSecond }: Rush): Generator<Told> {
  const say = (id: bigint, at: number, text: string, who: number): Told => ({
    ...{ id, at, isHistory: false },
    act: { kind: "comment", person: personAt(SEED, who), text },
  });
  for (let at = 0; at < fromMs; at += 500)
    yield say(FIRST_ID + BigInt(at / 500), at, TALK[(at / 500) % 3] ?? "", 900);
  for (let index = 0; index < claims; index += 1) {
    const at = fromMs + Math.floor((index * 1000) / perSecond);
    const id = claimId(index);
    yield say(id, at, WORDS[index % WORDS.length] ?? "", index);
    if (index % 4 === 0) yield say(id + 1n, at, TALK[index % 3] ?? "", 901);
  }
}
