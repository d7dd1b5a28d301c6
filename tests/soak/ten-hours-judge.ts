import { median } from "../bench/quantile";
import type { BenchTable } from "../bench/table";
import type { Sample } from "./ten-hours-samples";

const MAX_GROWTH = 1.2;
/** What a batch on its way takes: less than this more is no growth, whatever the ratio. */
const BATCH_MB = 2;
const QUARTERS = [0, 1, 2, 3];

type Figure = keyof Sample;

/** What the last quarter of the live takes more than the second did; the first is left out, where caches fill. */
export function growthOf(samples: readonly Sample[]): string[] {
  const figures: Figure[] = ["workerMb", "panelMb"];
  return figures.flatMap((figure) => {
    const early = inQuarter(samples, 1, figure);
    const late = inQuarter(samples, 3, figure);
    const isFlat = late <= early * MAX_GROWTH || late <= early + BATCH_MB;
    return isFlat
      ? []
      : [`${figure} grew from ${early.toFixed(1)} to ${late.toFixed(1)}`];
  });
}

export function seriesTable(samples: readonly Sample[]): BenchTable {
  const figures: Figure[] = ["workerMb", "panelMb", "pending"];
  const longest = (figure: Figure) =>
    Math.max(...samples.map((sample) => sample[figure]));
  const last = samples.at(-1);
  return {
    title: `Ten hours in ${Math.round(last?.seconds ?? 0)} s, ${samples.length} samples`,
    note: `median of each quarter; heaps after a collection. Panel: longest task ${Math.round(longest("longTaskMs"))} ms, slowest click on a tab ${Math.round(longest("clickMs"))} ms, median ${Math.round(median(samples.map(({ clickMs }) => clickMs)))} ms`,
    columns: ["what", ...QUARTERS.map((quarter) => `quarter ${quarter + 1}`)],
    rows: figures.map((figure) => [
      figure,
      ...QUARTERS.map((quarter) => inQuarter(samples, quarter, figure)),
    ]),
  };
}

function inQuarter(
  samples: readonly Sample[],
  quarter: number,
  figure: Figure,
): number {
  const part = (index: number) => Math.floor((samples.length * index) / 4);
  return median(
    samples
      .slice(part(quarter), part(quarter + 1))
      .map((sample) => sample[figure]),
  );
}
