import { lazy, Suspense } from "react";
import { browser } from "wxt/browser";

import { useDiamonds } from "@/components/hooks/use-gifts";
import type { DiamondsPoint } from "@/lib/model/gifts";
import { formatWhole } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

import { diamondsUnit } from "./rank-words";

/** The charts are half of the code, and the lists need not wait for them. */
const BarsOverTime = lazy(async () => {
  const { BarsOverTime: chart } =
    await import("@/components/charts/bars-over-time");
  return { default: chart };
});

const HEIGHT = 84;
const MANY = 2;

export function DiamondsChart({ session }: { session: number }) {
  const { points } = useDiamonds(session) ?? { points: [] };
  if (points.length < 2) return null;
  return (
    <Suspense fallback={<div style={{ height: HEIGHT }} />}>
      <BarsOverTime
        points={points.map(({ at, diamonds }) => ({ at, value: diamonds }))}
        summary={summaryOf(points)}
        unit={diamondsUnit(MANY)}
        colour="var(--lt-gift)"
        height={HEIGHT}
      />
    </Suspense>
  );
}

function summaryOf(points: readonly DiamondsPoint[]): string {
  const total = points.reduce((sum, { diamonds }) => sum + diamonds, 0);
  const peak = points.reduce((most, point) =>
    point.diamonds > most.diamonds ? point : most,
  );
  return browser.i18n.getMessage("gifts_chartSummary", [
    formatWhole(total),
    formatShortClock(peak.at),
    formatWhole(peak.diamonds),
  ]);
}
