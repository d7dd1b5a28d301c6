import type { Fault } from "../fault";
import { openTab, playOn } from "../stand";

/** A second tab takes over, and the first is closed. */
export const tabReplaced: Fault = {
  name: "tab-replaced",
  isRepeating: true,
  isSudden: false,
  async run(stand) {
    const { machine, live, tab } = stand;
    const second = await openTab(machine, live);
    await live.gathered(2);
    await playOn(live, 4);
    await tab.close();
    await live.gathered(1);
    stand.tab = second;
  },
};
