import { openScreen } from "../machine";
import type { Fault } from "../fault";
import { playOn } from "../stand";

declare const chrome: { runtime: { reload: () => void } };

/** The extension is reloaded, as an update does it, while the live goes on in its tab. */
export const extensionReloaded: Fault = {
  name: "extension-reloaded",
  isRepeating: false,
  isSudden: false,
  async run({ machine, live }) {
    const { context, extensionId } = machine.browser;
    const { screen } = machine;
    const closed = screen.waitForEvent("close");
    screen
      .evaluate(() => {
        chrome.runtime.reload();
      })
      .catch(() => undefined); // the page goes before it can answer
    await closed;
    await playOn(live, 6);
    machine.screen = await openScreen(context, extensionId);
  },
};
