import type { Fault } from "../fault";
import { openTab } from "../stand";

/** The only tab is closed, and the live opened again. */
export const tabClosed: Fault = {
  name: "tab-closed",
  isRepeating: true,
  isSudden: false,
  async run(stand) {
    const { machine, live, tab } = stand;
    const left = live.left();
    await tab.close();
    await left;
    stand.tab = await openTab(machine, live);
  },
};
