import { PLOT } from "./plot";
import classes from "./usual-band.module.css";

export interface BandPoint {
  /** Start of the minute, epoch ms. */
  at: number;
  low: number;
  median: number;
  high: number;
}

interface Props {
  /** In order of time. */
  band: readonly BandPoint[];
  span: { from: number; to: number };
  /** What the axis ends at. */
  top: number;
  /** Of the plot, in pixels. */
  height: number;
  colour: string;
}

const MINUTE_MS = 60_000;
const WIDTH = 1000;
const HEIGHT = 100;

/** What is usual, behind a curve: half of what was lies in the shade, and the dashes are its middle. */
export function UsualBand({ band, span, top, height, colour }: Props) {
  const x = (at: number) => ((at - span.from) / (span.to - span.from)) * WIDTH;
  const y = (value: number) => HEIGHT - (value / top) * HEIGHT;
  const edge = (run: readonly BandPoint[], name: "low" | "median" | "high") =>
    placesOf(run, name).map(
      ([at, value]) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`,
    );
  const runs = runsOf(band);
  const shades = runs.map(
    (run) =>
      `M${[...edge(run, "high"), ...edge(run, "low").reverse()].join("L")}Z`,
  );
  const medians = runs.map((run) => `M${edge(run, "median").join("L")}`);
  return (
    <svg
      className={classes.root}
      style={{ left: PLOT.left, right: PLOT.right, top: PLOT.top, height }}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={shades.join("")} fill={colour} opacity={0.2} />
      <path
        d={medians.join("")}
        fill="none"
        stroke={colour}
        strokeWidth={1}
        strokeDasharray="3 3"
        opacity={0.75}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** Minutes that follow each other. */
export function runsOf(band: readonly BandPoint[]): BandPoint[][] {
  const runs: BandPoint[][] = [];
  for (const point of band) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.at === point.at - MINUTE_MS) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Through the middle of each minute, from the start of the first to the end of the last. */
function placesOf(
  run: readonly BandPoint[],
  name: "low" | "median" | "high",
): [at: number, value: number][] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return [];
  return [
    [first.at, first[name]],
    ...run.map((point): [number, number] => [
      point.at + MINUTE_MS / 2,
      point[name],
    ]),
    [last.at + MINUTE_MS, last[name]],
  ];
}
