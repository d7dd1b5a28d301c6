import { lazy, Suspense } from "react";
import { browser } from "wxt/browser";

import { GapLayer } from "@/components/charts/gap-layer";
import type { Gap, Series } from "@/lib/model/series";
import { formatWhole } from "@/lib/text/numbers";

import { causesWords, gapCountWords, gapsWords } from "./gap-words";
import classes from "./viewer-curve.module.css";

/** The charts are half of the code, and the figures need not wait for them. */
const AreaOverTime = lazy(async () => {
  const { AreaOverTime: chart } =
    await import("@/components/charts/area-over-time");
  return { default: chart };
});

const HEIGHT = 108;

type Shown = Pick<Series, "points" | "gaps">;

export function ViewerCurve({ series }: { series: Shown | null }) {
  const { points, gaps } = series ?? { points: [], gaps: [] };
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2)
    return (
      <p className={classes.empty} style={{ height: HEIGHT }}>
        {browser.i18n.getMessage("curve_empty")}
      </p>
    );
  return (
    <GapLayer
      gaps={gaps}
      tell={gapsWords}
      label={browser.i18n.getMessage("gap_title")}
      span={{ from: first.at, to: last.at }}
    >
      <Suspense fallback={<div style={{ height: HEIGHT }} />}>
        <AreaOverTime
          points={points.map(({ at, viewers }) => ({ at, value: viewers }))}
          summary={summaryOf(points, gaps)}
          unit={browser.i18n.getMessage("curve_unit")}
          colour="var(--lt-viewers)"
          height={HEIGHT}
        />
      </Suspense>
    </GapLayer>
  );
}

function summaryOf(points: Series["points"], gaps: readonly Gap[]): string {
  const viewers = points.flatMap((point) => point.viewers ?? []);
  const curve = browser.i18n.getMessage("curve_summary", [
    formatWhole(viewers[0] ?? 0),
    formatWhole(viewers.at(-1) ?? 0),
    formatWhole(Math.max(0, ...viewers)),
  ]);
  if (gaps.length === 0) return curve;
  const shaded = browser.i18n.getMessage("curve_gaps", [
    gapCountWords(gaps.length),
    causesWords(gaps),
  ]);
  return `${curve}. ${shaded}`;
}
