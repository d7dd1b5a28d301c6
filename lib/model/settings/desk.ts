import { choiceIn, choicesIn, flagIn, membersOf, numberIn } from "./members";
import type { Setting } from "./setting";

export const DESK_KINDS = ["claim", "gift", "question", "follow"] as const;

export type DeskKind = (typeof DESK_KINDS)[number];

export const DESK_ORDERS = ["biggest", "oldest"] as const;

export interface DeskSettings {
  /** Nothing of the desk is there otherwise. */
  isOn: boolean;
  kinds: DeskKind[];
  order: (typeof DESK_ORDERS)[number];
  /** What somebody gave in one go has to be worth so much, in diamonds. */
  minDiamonds: number;
  /** So many people have to ask a question. */
  minAskers: number;
  /** Asked again later than this after it was answered, a question comes back, ms. */
  againMs: number;
  /** What is older leaves the desk, and is missed, ms. */
  keepMs: number;
}

const MINUTE_MS = 60_000;
const DIAMONDS = [0, 1_000_000] as const;
const ASKERS = [1, 100] as const;
const AGAIN_MS = [MINUTE_MS, 60 * MINUTE_MS] as const;
const KEEP_MS = [5 * MINUTE_MS, 180 * MINUTE_MS] as const;
const STANDARD: DeskSettings = {
  ...{ isOn: false, kinds: [...DESK_KINDS], order: "biggest" },
  ...{ minDiamonds: 5, minAskers: 1 },
  ...{ againMs: 5 * MINUTE_MS, keepMs: 30 * MINUTE_MS },
};

export const DESK: Setting<DeskSettings> = {
  key: "desk",
  standard: STANDARD,
  parse(stored) {
    const { isOn, kinds, order, ...limits } = membersOf(stored);
    const { minDiamonds, minAskers, againMs, keepMs } = limits;
    return {
      isOn: flagIn(isOn, STANDARD.isOn),
      kinds: choicesIn(kinds, DESK_KINDS, STANDARD.kinds),
      order: choiceIn(order, DESK_ORDERS, STANDARD.order),
      minDiamonds: Math.round(
        numberIn(minDiamonds, DIAMONDS, STANDARD.minDiamonds),
      ),
      minAskers: Math.round(numberIn(minAskers, ASKERS, STANDARD.minAskers)),
      againMs: numberIn(againMs, AGAIN_MS, STANDARD.againMs),
      keepMs: numberIn(keepMs, KEEP_MS, STANDARD.keepMs),
    };
  },
};
