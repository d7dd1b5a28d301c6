import type { Fault } from "../fault";

export const pageReloaded: Fault = {
  name: "reload",
  isRepeating: true,
  isSudden: false,
  async run({ tab, live }) {
    const left = live.left();
    await tab.reload();
    await left;
  },
};
