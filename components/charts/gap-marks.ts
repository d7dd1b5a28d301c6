/** A stretch to shade. */
export interface ChartGap {
  from: number;
  to: number;
}

/** Gaps that are drawn as one, and where: shares of the width, from 0 to 1. */
export interface GapMark<Gap> {
  start: number;
  end: number;
  gaps: Gap[];
}

/** Each gap at least a pixel wide; those less than a pixel apart, in order of time, become one mark. */
export function marksOf<Gap extends ChartGap>(
  gaps: readonly Gap[],
  { from, to }: ChartGap,
  width: number,
): GapMark<Gap>[] {
  const pixel = 1 / Math.max(1, width);
  const marks: GapMark<Gap>[] = [];
  if (to <= from) return marks;
  for (const gap of gaps) {
    if (gap.to <= from || gap.from >= to) continue;
    const start = Math.max(0, (gap.from - from) / (to - from));
    const end = Math.min(1, (gap.to - from) / (to - from));
    const last = marks.at(-1);
    if (last && start - last.end < pixel) {
      last.end = Math.max(last.end, end);
      last.gaps.push(gap);
    } else {
      const begin = Math.min(start, 1 - pixel);
      marks.push({
        start: begin,
        end: Math.max(end, begin + pixel),
        gaps: [gap],
      });
    }
  }
  return marks;
}

/** The mark at a place, or else the nearest within `reach`; -1 for none. */
export function markAt(
  marks: readonly GapMark<unknown>[],
  place: number,
  reach: number,
): number {
  const away = marks.map(({ start, end }) =>
    Math.max(0, start - place, place - end),
  );
  const nearest = Math.min(Infinity, ...away);
  return nearest <= reach ? away.indexOf(nearest) : -1;
}
