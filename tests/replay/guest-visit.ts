import { WebSocket } from "ws";

import { decodeFrame } from "@/lib/decode/frame";

import type { Broadcast, Guest } from "./broadcast";
import type { Visit } from "./visit";
import { enterRoomAnswer } from "./wire";

const PREVIEW = "/from_preview/";

/** One loading of a page that looks in on broadcasts: it gets what comes from its entry on. */
export function createGuestVisit(
  find: (room: string) => Broadcast | undefined,
): Visit {
  const asked = new Map<string, number>();
  const entered = new Set<Broadcast>();
  let sent = 0;
  let got = 0;

  const guestOn = (socket: WebSocket, isPreview: boolean): Guest => ({
    isPreview,
    isBehind: () => got < sent,
    send(bytes) {
      if (socket.readyState !== WebSocket.OPEN) return;
      sent += 1;
      socket.send(bytes);
    },
    close: () => {
      socket.close(1012);
    },
  });

  return {
    attach(socket, { pathname, searchParams }) {
      let isPreview = pathname.includes(PREVIEW);
      // What a socket before this one lost on its way will never be confirmed.
      if (!isPreview) sent = Number(searchParams.get("got"));
      let room: Broadcast | undefined;
      let guest = guestOn(socket, isPreview);
      const leave = () => room?.leave(guest);
      const enter = (id: string) => {
        leave();
        room = find(id);
        guest = guestOn(socket, isPreview);
        if (!room) return;
        entered.add(room);
        room.enter(guest);
      };
      const hear = async (bytes: Uint8Array) => {
        const frame = await decodeFrame(bytes);
        if (frame.kind !== "enter") return;
        isPreview = false;
        guest.send(enterRoomAnswer());
        enter(frame.room);
      };
      if (isPreview) enter(searchParams.get("room_id") ?? "");
      socket.on("message", (bytes: Buffer) => {
        void hear(new Uint8Array(bytes));
      });
      socket.on("close", leave);
    },
    async poll(room) {
      const index = asked.get(room) ?? 0;
      asked.set(room, index + 1);
      return (await find(room)?.answer(index)) ?? new Uint8Array();
    },
    confirm({ frames }) {
      // Two reports on their way may overtake each other.
      got = Math.max(got, frames);
      for (const broadcast of entered) broadcast.look();
    },
  };
}
