/** The same numbers for the same seed, everywhere. */
export interface Random {
  /** From 0 up to but without 1. */
  fraction: () => number;
  /** Both ends included. */
  between: (least: number, most: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly [T, ...T[]]) => T;
  /** The next wait, in ms, of something that comes `perSecond` times a second on average. */
  waitMs: (perSecond: number) => number;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) =>
    least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    between,
    chance: (share) => fraction() < share,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    waitMs: (perSecond) => (-Math.log(1 - fraction()) * 1000) / perSecond,
  };
}
