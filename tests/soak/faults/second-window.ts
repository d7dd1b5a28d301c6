import { addressOf } from "../../replay/server";
import type { Fault } from "../fault";
import { playOn } from "../stand";

declare const chrome: {
  windows: { create: (asked: { url: string }) => Promise<unknown> };
};

/** The same live in a window of its own for a while. */
export const secondWindow: Fault = {
  name: "second-window",
  isRepeating: true,
  isSudden: false,
  async run({ machine: { browser, screen }, live }) {
    const opening = browser.context.waitForEvent("page");
    const url = addressOf(live.recording.page);
    await screen.evaluate(
      (asked) => chrome.windows.create({ url: asked }),
      url,
    );
    const second = await opening;
    await second.waitForURL(url);
    await live.gathered(2);
    await playOn(live, 8);
    await second.close();
    await live.gathered(1);
  },
};
