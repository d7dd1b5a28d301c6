import type { Fault } from "../fault";
import { playOn } from "../stand";
import { swipe } from "../swipe";

/** The page slides to another live and back; each time its address follows when frames have come already. */
export const slidAddressLate: Fault = {
  name: "slide-address-late",
  isRepeating: true,
  isSudden: false,
  async run({ tab, live, other }) {
    await swipe(tab, "socket", other);
    await playOn(other, 4);
    await swipe(tab, "address", other);
    await playOn(other, 3);
    await swipe(tab, "socket", live);
    await playOn(live, 4);
    await swipe(tab, "address", live);
  },
};
