import type { RelayItem } from "@/lib/protocol/port";

import { NOON } from "./session-rows";

type Fields<Item> = Item extends RelayItem
  ? Omit<Item, "number" | "receivedAt" | "handle">
  : never;

/** No frame: it is counted as one that cannot be read, in the room of its socket. */
const UNREADABLE = new Uint8Array([0x42]);

/** What a page's relay makes of its visit; `page` is the address and the time as they are now. */
export function pageItems(handle = "otter") {
  const page = { handle, at: NOON };
  let number = 0;
  let socket = 0;
  const item = (fields: Fields<RelayItem>): RelayItem => ({
    ...fields,
    number: (number += 64),
    receivedAt: page.at,
    handle: page.handle,
  });
  return {
    page,
    item,
    open: (room: string) =>
      item({
        ...{ kind: "opened", socket: (socket += 1), room },
        ...{ host: "webcast-ws.tiktok.com", path: "/webcast/im/push/" },
      }),
    frame: () => item({ kind: "frame", socket, bytes: UNREADABLE }),
    sent: () => item({ kind: "sent", socket, bytes: UNREADABLE }),
    facts(room: string, uniqueId: string) {
      const user = { id: "99", uniqueId, nickname: "", roomId: room };
      const info = { user, liveRoom: { status: 2 } };
      return item({
        ...{ kind: "facts", path: "SIGI_STATE" },
        text: JSON.stringify({ LiveRoom: { liveRoomUserInfo: info } }),
      });
    },
  };
}
