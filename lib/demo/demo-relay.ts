import type { TabStatus } from "@/lib/protocol/commands";
import type { PageMessage } from "@/lib/protocol/page";
import type { RelayItem } from "@/lib/protocol/port";
import { createLink, type LinkDependencies } from "@/lib/relay/link";

import { packBacklog, packFrame, type PlannedFrame } from "./frames";
import type { AboutLive } from "./invented-live";
import type { Told } from "./acts";
import type { Room } from "./message";

export interface DemoRelayDependencies extends Pick<
  LinkDependencies,
  "connect" | "elapsed" | "setTimer"
> {
  /** Unlike any id that a page's stream may have. */
  relay: string;
  room: Room;
  about: AboutLive;
}

export interface DemoRelay {
  /** The page is in the room: what it says of the live, and what was before. `at` is in epoch ms. */
  enter: (backlog: readonly Told[], at: number) => void;
  bring: (frame: PlannedFrame, receivedAt: number) => void;
  leave: (at: number) => void;
  /** Sends all there is: the page may not live on. */
  flush: () => void;
  /** What is not sent yet will not be. */
  forget: () => void;
  status: () => TabStatus;
}

const SOCKET = 1;
const HOST = "webcast-ws.tiktok.com";
const PATH = "/webcast/im/ws_proxy/ws_reuse_supplement/";
const BACKLOG_PATH = "/webcast/im/fetch/";
const LIVE = 2;

/** Says to the worker what a relay in a live's page would say, over the relay's own link. */
export function createDemoRelay(
  dependencies: DemoRelayDependencies,
): DemoRelay {
  const { relay, room, about } = dependencies;
  const link = createLink({
    ...dependencies,
    relay: () => relay,
    onSettled: () => undefined,
    onInvalidated: () => undefined,
  });
  let lastNumber = 0;
  let lastFrameAt = 0;
  let isOpen = false;
  const push = (message: PageMessage, receivedAt: number) => {
    lastNumber += 1;
    const { handle } = room.host;
    const item: RelayItem = {
      ...message,
      number: lastNumber,
      receivedAt,
      handle,
    };
    link.push(item);
  };
  return {
    enter(backlog, at) {
      const id = String(room.id);
      isOpen = true;
      push(
        { kind: "facts", path: "SIGI_STATE", text: stateOf(room, about) },
        at,
      );
      push(
        { kind: "opened", socket: SOCKET, host: HOST, path: PATH, room: id },
        at,
      );
      const bytes = packBacklog(backlog, room);
      push({ kind: "response", path: BACKLOG_PATH, room: id, bytes }, at);
    },
    bring(frame, receivedAt) {
      lastFrameAt = receivedAt;
      const bytes = packFrame(frame, room);
      push({ kind: "frame", socket: SOCKET, bytes }, receivedAt);
    },
    leave(at) {
      isOpen = false;
      push({ kind: "closed", socket: SOCKET }, at);
    },
    flush: link.flush,
    forget: link.clear,
    status: () => ({
      ...{ relay, isHooked: true, lastFrameAt, lastNumber, socketsSeen: 1 },
      openSockets: isOpen ? 1 : 0,
      ...link.status(),
    }),
  };
}

/** The state that a live's page has in it, as far as anybody reads it. */
function stateOf({ id, host, clock }: Room, about: AboutLive): string {
  const { title, bio, followers, beforeMs } = about;
  const user = {
    ...{ id: String(host.id), uniqueId: host.handle, nickname: host.nickname },
    ...{ signature: bio, roomId: String(id), status: LIVE },
  };
  const startTime = Math.floor((clock(0) - beforeMs) / 1000);
  const liveRoomUserInfo = {
    user,
    stats: { followerCount: followers },
    liveRoom: { status: LIVE, title, startTime },
  };
  return JSON.stringify({ LiveRoom: { liveRoomUserInfo } });
}
