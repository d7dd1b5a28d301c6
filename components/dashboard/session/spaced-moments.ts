import type { Moment } from "@/lib/model/moments";

interface Room {
  /** Of the chart, epoch ms, and how wide it is drawn, in pixels. */
  from: number;
  to: number;
  width: number;
  /** Times that have a flag already. */
  taken: readonly number[];
}

/** A flag has to be hit. */
const FLAG = 25;

/** The moments whose flags stand in nobody's way, the strongest first; all of them stand in the list of moments. */
export function spacedMoments(
  moments: readonly Moment[],
  { from, to, width, taken }: Room,
): Moment[] {
  const apart = (FLAG * (to - from)) / Math.max(1, width);
  const kept: Moment[] = [];
  const flags = [...taken];
  for (const moment of [...moments].sort((left, right) => right.z - left.z)) {
    const { peakAt } = moment;
    if (flags.some((at) => Math.abs(at - peakAt) < apart)) continue;
    flags.push(peakAt);
    kept.push(moment);
  }
  return kept.sort((left, right) => left.at - right.at);
}
