import type { Fault } from "../fault";
import { playOn } from "../stand";
import { swipe } from "../swipe";

/** The page slides to another live and back; each time frames of the live before still come after the address has changed. */
export const slidSocketLate: Fault = {
  name: "slide-socket-late",
  isRepeating: true,
  isSudden: false,
  async run({ tab, live, other }) {
    await swipe(tab, "address", other);
    await playOn(live, 4);
    await swipe(tab, "socket", other);
    await playOn(other, 6);
    await swipe(tab, "address", live);
    await playOn(other, 3);
    await swipe(tab, "socket", live);
  },
};
