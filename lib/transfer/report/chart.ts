import { type Markup, markup, NOTHING } from "./markup";

export interface ChartPoint {
  /** Epoch ms. */
  at: number;
  /** Null where nothing is known. */
  value: number | null;
}

export interface ChartGap {
  from: number;
  to: number;
  title: string;
}

export interface Chart {
  title: string;
  /** What it shows, in words. */
  summary: string;
  colour: string;
  /** A line through reports, or a bar a minute. */
  shape: "line" | "bars";
  from: number;
  to: number;
  points: readonly ChartPoint[];
  gaps: readonly ChartGap[];
  /** Where the time is told below the curve. */
  ticks: readonly { at: number; label: string }[];
  /** How the highest value is written. */
  top: string;
}

const WIDTH = 720;
const HEIGHT = 120;
const HEAD = 14;
const FOOT = 18;
const MINUTE_MS = 60_000;

interface Scale {
  x: (at: number) => number;
  y: (value: number) => number;
}

/** A curve as SVG, which prints sharply and needs nothing from anywhere. */
export function chartSvg(chart: Chart): Markup {
  const scale = scaleOf(chart);
  const base = HEAD + HEIGHT;
  return markup`<svg viewBox="0 0 ${WIDTH} ${base + FOOT}" role="img" aria-label="${chart.summary}">
<line x1="0" x2="${WIDTH}" y1="${HEAD}" y2="${HEAD}" class="grid"/>
<line x1="0" x2="${WIDTH}" y1="${base}" y2="${base}" class="grid"/>
${chart.gaps.map((gap) => gapBox(gap, scale))}
${chart.shape === "line" ? lines(chart, scale) : bars(chart, scale)}
<text x="0" y="${HEAD - 4}">${chart.top}</text>
${chart.ticks.map((tick) => tickText(tick, scale))}
</svg>`;
}

function scaleOf({ from, to, points }: Chart): Scale {
  const span = Math.max(1, to - from);
  const top = points.reduce((most, { value }) => Math.max(most, value ?? 0), 1);
  return {
    x: (at) => place(((at - from) / span) * WIDTH),
    y: (value) => place(HEAD + HEIGHT - (value / top) * HEIGHT),
  };
}

/** A tenth of a unit is finer than any printer. */
function place(number: number): number {
  return Math.round(number * 10) / 10;
}

function gapBox({ from, to, title }: ChartGap, { x }: Scale): Markup {
  const left = Math.max(0, x(from));
  const width = place(Math.max(1, Math.min(WIDTH, x(to)) - left));
  if (left >= WIDTH) return NOTHING;
  return markup`<rect x="${left}" y="${HEAD}" width="${width}" height="${HEIGHT}" fill="url(#gap)"><title>${title}</title></rect>`;
}

/** One path for each run of values without a hole. */
function lines({ points, colour }: Chart, { x, y }: Scale): Markup[] {
  const runs: string[][] = [[]];
  for (const { at, value } of points)
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(`${String(x(at))},${String(y(value))}`);
  return runs
    .filter((run) => run.length > 0)
    .map((run) => {
      const [only = ""] = run;
      const path = run.length === 1 ? `${only} ${only}` : run.join(" ");
      return markup`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
    });
}

function bars(chart: Chart, { x, y }: Scale): Markup[] {
  const width = Math.max(
    0.6,
    place(x(chart.from + MINUTE_MS) - x(chart.from) - 0.4),
  );
  const base = HEAD + HEIGHT;
  return chart.points.flatMap(({ at, value }) => {
    if (value === null || value <= 0) return [];
    const top = y(value);
    return markup`<rect x="${x(at)}" y="${top}" width="${width}" height="${place(base - top)}" fill="${chart.colour}"/>`;
  });
}

function tickText(
  { at, label }: { at: number; label: string },
  { x }: Scale,
): Markup {
  const left = x(at);
  const anchor = left < 24 ? "start" : left > WIDTH - 24 ? "end" : "middle";
  return markup`<text x="${left}" y="${HEAD + HEIGHT + 13}" text-anchor="${anchor}">${label}</text>`;
}

/** What hatches the gaps; once in a page. */
export const GAP_PATTERN = markup`<svg width="0" height="0" aria-hidden="true" class="defs"><defs><pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f1efe9"/><line x1="0" x2="0" y1="0" y2="6" stroke="#b9b2a4" stroke-width="2"/></pattern></defs></svg>`;
