import { lazy, Suspense } from "react";
import { browser } from "wxt/browser";

import type { Series } from "@/lib/model/series";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./viewer-curve.module.css";

/** The charts are half of the code, and the figures need not wait for them. */
const AreaOverTime = lazy(async () => {
  const { AreaOverTime: chart } =
    await import("@/components/charts/area-over-time");
  return { default: chart };
});

const HEIGHT = 108;

export function ViewerCurve({ series }: { series: Series | null }) {
  const points = series?.points ?? [];
  if (points.length < 2)
    return (
      <p className={classes.empty} style={{ height: HEIGHT }}>
        {browser.i18n.getMessage("curve_empty")}
      </p>
    );
  return (
    <Suspense fallback={<div style={{ height: HEIGHT }} />}>
      <AreaOverTime
        points={points.map(({ at, viewers }) => ({ at, value: viewers }))}
        gaps={series?.gaps ?? []}
        summary={summaryOf(points)}
        unit={browser.i18n.getMessage("curve_unit")}
        colour="var(--lt-viewers)"
        height={HEIGHT}
      />
    </Suspense>
  );
}

function summaryOf(points: Series["points"]): string {
  const viewers = points.flatMap((point) => point.viewers ?? []);
  return browser.i18n.getMessage("curve_summary", [
    formatWhole(viewers[0] ?? 0),
    formatWhole(viewers.at(-1) ?? 0),
    formatWhole(Math.max(0, ...viewers)),
  ]);
}
