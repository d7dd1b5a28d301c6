/** How the live's own time runs on ours: faster, or not at all. */
export interface Pace {
  /** Ms since the live's start. */
  at: number;
  /** Epoch ms at which it was there. */
  from: number;
  /** Ms of the live in one of ours; 0 while it stands still. */
  speed: number;
}

/** How far the live is now. */
export function positionAt({ at, from, speed }: Pace, now: number): number {
  return at + Math.max(0, now - from) * speed;
}

/**
 * Epoch ms of a moment of the live, whole. What is recorded then is as fast as it was played, so that a minute of it is a
 * minute; what lies just behind a change of speed is taken as if the new one had held.
 */
export function epochOf({ at, from, speed }: Pace, moment: number): number {
  return Math.round(from + (moment - at) / Math.max(speed, 1));
}

/** The live goes on from where it is, at another speed. */
export function atSpeed(pace: Pace, speed: number, now: number): Pace {
  return { at: positionAt(pace, now), from: now, speed };
}

/** After a long sleep it goes on with what comes next, as if it had stood still. */
export function skipTo(pace: Pace, moment: number, now: number): Pace {
  return { at: moment, from: now, speed: pace.speed };
}
