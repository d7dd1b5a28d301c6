/** A place in a live that somebody wants to find again in its video. */
export interface Mark {
  /** Epoch ms, TikTok's clock. */
  at: number;
  title: string;
}

export interface PlacedMark {
  /** Since the beginning of the video. */
  ms: number;
  title: string;
}

/**
 * Marks by their place in a video that begins at `startsAt` (epoch ms), in order; what came before it is left out, and of
 * several at one place the first is kept.
 */
export function placedMarks(
  marks: readonly Mark[],
  startsAt: number,
): PlacedMark[] {
  return marks
    .map(({ at, title }) => ({ ms: at - startsAt, title: oneLine(title) }))
    .filter(({ ms, title }) => ms >= 0 && title !== "")
    .sort((left, right) => left.ms - right.ms)
    .filter(({ ms }, index, all) => ms !== all[index - 1]?.ms);
}

/** None of the formats has a place for line ends or other characters without a shape. */
function oneLine(title: string): string {
  return title.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** 1:02:03, 02:03 and the like as numbers. */
export interface Clock {
  hours: number;
  minutes: number;
  seconds: number;
  ms: number;
}

export function clockOf(ms: number): Clock {
  const whole = Math.floor(ms);
  return {
    hours: Math.floor(whole / 3_600_000),
    minutes: Math.floor(whole / 60_000) % 60,
    seconds: Math.floor(whole / 1_000) % 60,
    ms: whole % 1_000,
  };
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
