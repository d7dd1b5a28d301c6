import type { Fault } from "../fault";
import { openTab, playOn } from "../stand";

/** The same live in a second tab for a while. */
export const secondTab: Fault = {
  name: "second-tab",
  isRepeating: true,
  isSudden: false,
  async run({ machine, live }) {
    const second = await openTab(machine, live);
    await live.gathered(2);
    await playOn(live, 8);
    await second.close();
    await live.gathered(1);
  },
};
