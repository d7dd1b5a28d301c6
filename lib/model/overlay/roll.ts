import type { OverlayLine } from "./line";

/** A line in the place it keeps as long as it is shown. */
export interface Placed {
  line: OverlayLine;
  /** From 0; the next line that needs one takes it over. */
  slot: number;
  /** Later ones came later. */
  order: number;
  /** Our clock, ms: when it came, or grew last. */
  shownAt: number;
}

/** Lines on stream, and those that wait to come in one after the other. */
export interface Roll {
  /** Oldest first. */
  shown: readonly Placed[];
  waiting: readonly OverlayLine[];
  /** How far each line of the last reading had come; null before the first. */
  known: ReadonlyMap<string, number> | null;
  order: number;
}

interface RollRules {
  /** Lines at once. */
  limit: number;
  /** After which a line goes, ms; 0 for never. */
  staysMs: number;
}

export const EMPTY_ROLL: Roll = {
  ...{ shown: [], waiting: [], known: null, order: 0 },
};

/**
 * Takes in a new reading. What is no longer in it goes at once; what has grown is changed in its place; what is new waits.
 * Of the first reading everything is there already, unless lines are to go by themselves.
 */
export function takeReading(
  roll: Roll,
  lines: readonly OverlayLine[],
  now: number,
  rules: RollRules,
): Roll {
  const known = new Map(lines.map((line) => [line.id, grownTo(line)]));
  if (roll.known === null) {
    const first = { ...EMPTY_ROLL, known };
    if (rules.staysMs > 0) return first;
    return letIn({ ...first, waiting: lines }, lines.length, now, rules);
  }
  const byId = new Map(lines.map((line) => [line.id, line]));
  const shown = roll.shown.flatMap((placed) => {
    const line = byId.get(placed.line.id);
    return line ? [grow(placed, line, now)] : [];
  });
  const isShown = new Set(shown.map(({ line }) => line.id));
  const waiting = newOnes(roll, lines).filter(({ id }) => !isShown.has(id));
  return {
    ...{ ...roll, known, waiting: waiting.slice(-rules.limit) },
    shown: isAsBefore(shown, roll.shown) ? roll.shown : shown,
  };
}

function isAsBefore(now: readonly Placed[], before: readonly Placed[]) {
  return (
    now.length === before.length &&
    now.every((placed, index) => placed === before[index])
  );
}

function grownTo({ streak }: OverlayLine): number {
  return streak?.total ?? 1;
}

function grow(placed: Placed, line: OverlayLine, now: number): Placed {
  if (line === placed.line) return placed;
  const hasGrown = grownTo(line) > grownTo(placed.line);
  return { ...placed, line, shownAt: hasGrown ? now : placed.shownAt };
}

/** What came back because newer lines were taken away is not new. */
function newOnes(
  { known, waiting }: Roll,
  lines: readonly OverlayLine[],
): OverlayLine[] {
  const waits = new Set(waiting.map(({ id }) => id));
  const firstKnown = lines.findIndex(({ id }) => known?.has(id) ?? false);
  return lines.filter((line, index) => {
    if (waits.has(line.id)) return true;
    const before = known?.get(line.id);
    if (before !== undefined) return grownTo(line) > before;
    return index > firstKnown;
  });
}

/** Lets the next few in; the oldest make room. */
export function letIn(
  roll: Roll,
  count: number,
  now: number,
  { limit }: RollRules,
): Roll {
  const coming = roll.waiting.slice(0, count);
  let { order } = roll;
  let shown = [...roll.shown];
  for (const line of coming) {
    shown = shown.slice(-Math.max(0, limit - 1));
    if (limit === 1) shown = [];
    order += 1;
    shown.push({ line, slot: freeSlot(shown), order, shownAt: now });
  }
  return { ...roll, shown, order, waiting: roll.waiting.slice(count) };
}

function freeSlot(shown: readonly Placed[]): number {
  const taken = new Set(shown.map(({ slot }) => slot));
  let slot = 0;
  while (taken.has(slot)) slot += 1;
  return slot;
}

/** Without the lines whose time is over. */
export function letGo(roll: Roll, now: number, { staysMs }: RollRules): Roll {
  if (staysMs === 0) return roll;
  const shown = roll.shown.filter(({ shownAt }) => now - shownAt < staysMs);
  return shown.length === roll.shown.length ? roll : { ...roll, shown };
}
