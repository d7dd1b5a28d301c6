import type { Fault } from "../fault";

/** The tab goes to another page and back, out of the browser's memory where it keeps it. */
export const wentAway: Fault = {
  name: "went-away",
  isRepeating: true,
  isSudden: false,
  async run({ tab, live }) {
    const left = live.left();
    await tab.goto("about:blank");
    await tab.goBack({ waitUntil: "commit" });
    await left;
  },
};
