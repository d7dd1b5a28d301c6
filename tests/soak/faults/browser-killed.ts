import type { Fault } from "../fault";
import { killBrowser } from "../kill-browser";
import { openTab } from "../stand";

/** The whole browser dies at once and is started again on the same profile. */
export const browserKilled: Fault = {
  name: "browser-killed",
  isRepeating: true,
  isSudden: true,
  async run(stand) {
    const { machine, live } = stand;
    const { context, profile } = machine.browser;
    await killBrowser(context, profile);
    await live.gathered(0);
    await machine.startAgain();
    stand.tab = await openTab(machine, live);
  },
};
