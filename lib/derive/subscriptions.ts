import type { PersonRow } from "@/lib/store/rows";

const SAME_SUBSCRIPTION_MS = 10_000;

/** What lies at most so far behind the one before it is the same; the largest count told of it holds. */
export function subscriptionsIn(told: PersonRow["subscriptions"]): number {
  let sum = 0;
  let largest = 0;
  let before = -Infinity;
  for (const [at, count] of told) {
    if (at - before > SAME_SUBSCRIPTION_MS) {
      sum += largest;
      largest = 0;
    }
    largest = Math.max(largest, count);
    before = at;
  }
  return sum + largest;
}
