import { membersOf, numberIn } from "./settings/members";
import type { Setting } from "./settings/setting";

/** Which recordings that stopped by themselves the user knows of, by the times of their stops (our clock). */
export interface Stops {
  /** Up to here they were shown in a panel or popup. */
  seenTo: number;
  /** Up to here the notice was put away. */
  closedTo: number;
}

const TIMES = [0, Number.MAX_SAFE_INTEGER] as const;

export const STOPS: Setting<Stops> = {
  key: "stops",
  standard: { seenTo: 0, closedTo: 0 },
  parse(stored) {
    const { seenTo, closedTo } = membersOf(stored);
    return {
      seenTo: numberIn(seenTo, TIMES, 0),
      closedTo: numberIn(closedTo, TIMES, 0),
    };
  },
};
