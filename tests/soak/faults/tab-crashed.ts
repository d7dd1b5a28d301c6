import type { Fault } from "../fault";
import { openTab } from "../stand";

/** The tab's process dies, and the live is opened again. */
export const tabCrashed: Fault = {
  name: "tab-crashed",
  isRepeating: true,
  isSudden: true,
  async run(stand) {
    const { machine, live, tab } = stand;
    const session = await tab.context().newCDPSession(tab);
    const crashed = tab.waitForEvent("crash");
    session.send("Page.crash").catch(() => undefined); // nobody is left to answer
    await crashed;
    await tab.close();
    await live.gathered(0);
    stand.tab = await openTab(machine, live);
  },
};
