import type { Fault } from "../fault";

/** TikTok's server closes the socket; the page comes back by itself. */
export const socketClosed: Fault = {
  name: "socket-closed",
  isRepeating: true,
  isSudden: false,
  async run({ live }) {
    live.closeSockets();
    await live.playTo(live.playhead() + 1);
  },
};
