import type { LanePoint } from "@/components/charts/lane";
import type { RatePoint, SeriesName, Timeline } from "@/lib/model/series";

const MINUTE_MS = 60_000;

/** A series as it is drawn. */
export function lanePoints(timeline: Timeline, name: SeriesName): LanePoint[] {
  if (name === "viewers")
    return timeline.viewers.map(({ at, viewers }) => ({ at, value: viewers }));
  const points = timeline.rates[name];
  const [last] = points.slice(-1);
  const drawn = points.map(({ at, perMinute }) => ({ at, value: perMinute }));
  // The last step lasts as long as the others.
  const end = last && { at: last.at + stepOf(points), value: last.perMinute };
  return end ? [...drawn, end] : drawn;
}

function stepOf([first, second]: readonly RatePoint[]): number {
  return first && second ? second.at - first.at : MINUTE_MS;
}

/** The value that held at a time: of the last point that is not later. */
export function valueAt(
  points: readonly LanePoint[],
  at: number,
): number | null {
  let held: LanePoint | undefined;
  for (const point of points) {
    if (point.at > at) break;
    held = point;
  }
  return held?.value ?? null;
}
