import { WebSocket } from "ws";

/** Which socket is in which room: a socket is in the room that it entered last. */
export interface Entries {
  enter: (room: string, socket: WebSocket) => void;
  leave: (socket: WebSocket) => void;
  /** The open socket in this room, now or as soon as there is one. */
  entered: (room: string) => Promise<WebSocket>;
}

export function createEntries(): Entries {
  const rooms = new Map<WebSocket, string>();
  let waiting: { room: string; give: (socket: WebSocket) => void }[] = [];
  const find = (room: string) =>
    [...rooms].find(
      ([socket, entered]) =>
        entered === room && socket.readyState === WebSocket.OPEN,
    )?.[0];
  return {
    enter(room, socket) {
      rooms.set(socket, room);
      for (const one of waiting) if (one.room === room) one.give(socket);
      waiting = waiting.filter((one) => one.room !== room);
    },
    leave(socket) {
      rooms.delete(socket);
    },
    entered: (room) =>
      new Promise((give) => {
        const socket = find(room);
        if (socket) give(socket);
        else waiting.push({ room, give });
      }),
  };
}
