interface Seen {
  count: number;
  grewAt: number;
}

/** Tells whether a count of some session has grown within the last `withinMs`. What it was at first sight is no growth. */
export function createGrowth(
  withinMs: number,
): (session: number, count: number, now: number) => boolean {
  const seen = new Map<number, Seen>();
  return (session, count, now) => {
    const before = seen.get(session) ?? { count, grewAt: -Infinity };
    const grewAt = count > before.count ? now : before.grewAt;
    seen.set(session, { count, grewAt });
    return now - grewAt < withinMs;
  };
}
