import type { Fault } from "../fault";
import { swipe } from "../swipe";

/** The page slides to another live and back, on the same socket. */
export const slidAway: Fault = {
  name: "slide",
  isRepeating: true,
  isSudden: false,
  async run({ tab, live, other }) {
    await swipe(tab, "address", other);
    await swipe(tab, "socket", other);
    await other.playTo(other.playhead() + 6);
    await swipe(tab, "address", live);
    await swipe(tab, "socket", live);
  },
};
