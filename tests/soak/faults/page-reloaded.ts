import type { Fault } from "../fault";

export const pageReloaded: Fault = {
  name: "reload",
  isRepeating: true,
  async run({ tab }) {
    await tab.reload();
  },
};
