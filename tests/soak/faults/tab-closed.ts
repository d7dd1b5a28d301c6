import type { Fault } from "../fault";
import { openTab } from "../stand";

/** The only tab is closed, and the live opened again. */
export const tabClosed: Fault = {
  name: "tab-closed",
  isRepeating: true,
  async run(stand) {
    await stand.tab.close();
    stand.tab = await openTab(stand.machine, stand.live);
  },
};
