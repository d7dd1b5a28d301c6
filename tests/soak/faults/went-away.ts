import type { Fault } from "../fault";

/** The tab goes to another page and back, out of the browser's memory where it keeps it. */
export const wentAway: Fault = {
  name: "went-away",
  isRepeating: true,
  async run({ tab }) {
    await tab.goto("about:blank");
    await tab.goBack({ waitUntil: "commit" });
  },
};
