/** From one time to another, epoch ms. */
export interface Stretch {
  from: number;
  to: number;
}

/** In order of time, those that touch joined, and nothing of them outside of `within`. */
export function joinedWithin(
  stretches: readonly Stretch[],
  within: Stretch,
): Stretch[] {
  const joined: Stretch[] = [];
  const inside = stretches
    .map(({ from, to }) => ({
      from: Math.max(from, within.from),
      to: Math.min(to, within.to),
    }))
    .filter(({ from, to }) => to > from)
    .sort((left, right) => left.from - right.from);
  for (const { from, to } of inside) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Of all of them together, in ms. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

const MINUTE_MS = 60_000;

/** The starts of the minutes that lie wholly in one of them. */
export function wholeMinutesIn(stretches: readonly Stretch[]): number[] {
  return stretches.flatMap(({ from, to }) => {
    const first = Math.ceil(from / MINUTE_MS) * MINUTE_MS;
    const count = Math.max(0, Math.floor((to - first) / MINUTE_MS));
    return Array.from(
      { length: count },
      (_, index) => first + index * MINUTE_MS,
    );
  });
}
