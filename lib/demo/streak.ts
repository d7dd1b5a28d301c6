import type { Random } from "./random";
import type { Gift } from "./acts";

const GIFTS: readonly [Gift, ...Gift[]] = [
  { id: 910_001n, name: "Clay Rose", price: 1, type: 1 },
  { id: 910_002n, name: "Teaspoon", price: 1, type: 1 },
  { id: 910_003n, name: "Coffee Cup", price: 5, type: 1 },
  { id: 910_004n, name: "Paper Crane", price: 10, type: 1 },
  { id: 910_005n, name: "Round Doughnut", price: 30, type: 1 },
  { id: 910_006n, name: "Night Lantern", price: 99, type: 1 },
  { id: 910_007n, name: "Wave Hello", price: 1, type: 4 },
  { id: 910_008n, name: "Gold Kiln", price: 450, type: 2 },
];

/** How likely each is, in the same order. */
const SHARES = [0.4, 0.16, 0.12, 0.09, 0.05, 0.03, 0.12, 0.03];

export function pickGift(random: Random): Gift {
  let rest = random.fraction();
  const index = SHARES.findIndex((share) => (rest -= share) < 0);
  return GIFTS[index] ?? GIFTS[0];
}

/** One message of a streak: so long after the streak's first, with this running count. */
export interface Step {
  afterMs: number;
  count: number;
  brought: number;
  isEnd: boolean;
}

/** The running counts of one streak: they may skip, and the end repeats the last one some seconds later. */
export function stepsOf(random: Random, before: number): Step[] {
  const final = before + lengthOf(random);
  const steps: Step[] = [];
  let count = before;
  let afterMs = 0;
  while (count < final) {
    const brought = Math.min(
      final - count,
      random.chance(0.6) ? 1 : random.between(2, 4),
    );
    count += brought;
    steps.push({ afterMs, count, brought, isEnd: false });
    afterMs += random.between(250, 1400);
  }
  const last = steps.at(-1)?.afterMs ?? 0;
  const hasEnd = random.chance(0.9);
  if (hasEnd)
    steps.push({
      ...{ afterMs: last + random.between(1200, 3600), count: final },
      ...{ brought: 0, isEnd: true },
    });
  return steps;
}

function lengthOf(random: Random): number {
  if (random.chance(0.55)) return 1;
  return random.chance(0.85) ? random.between(2, 9) : random.between(12, 60);
}
