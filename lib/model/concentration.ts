/** How unevenly the diamonds came from those who gave. */
export interface Concentration {
  /** Of all their diamonds, from 0 to 1: what the first, the first three and the first ten gave. */
  top1: number;
  top3: number;
  top10: number;
  /** From 0, where all gave the same, towards 1, where one gave everything. */
  gini: number;
  /** How many of the first make up half of the diamonds. */
  half: number;
}

/** Null where nobody gave anything. One number a giver, in any order. */
export function concentrationOf(
  diamonds: readonly number[],
): Concentration | null {
  const sorted = [...diamonds].sort((left, right) => right - left);
  const all = sumOf(sorted);
  if (all <= 0) return null;
  const topOf = (count: number) => sumOf(sorted.slice(0, count)) / all;
  return {
    top1: topOf(1),
    top3: topOf(3),
    top10: topOf(10),
    gini: giniOf(sorted, all),
    half: halfOf(sorted, all),
  };
}

/** Of numbers with the largest first. */
function giniOf(sorted: readonly number[], all: number): number {
  const count = sorted.length;
  const weighted = sorted.reduce(
    (sum, value, index) => sum + (count - index) * value,
    0,
  );
  return (2 * weighted) / (count * all) - (count + 1) / count;
}

function halfOf(sorted: readonly number[], all: number): number {
  let sum = 0;
  const found = sorted.findIndex((value) => (sum += value) * 2 >= all);
  return found + 1;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
