import { useState } from "react";
import { browser } from "wxt/browser";

import { type ChartLine, Lines } from "@/components/charts/lines";
import { Card } from "@/components/ui/card";
import type { ComparedLive } from "@/lib/model/compared-figures";
import type { SeriesName } from "@/lib/model/series";

import { liveName } from "./compare-words";
import { LineLegend } from "./line-legend";
import { lineLook } from "./line-looks";
import { minuteName, summaryOfLines } from "./minute-words";
import { SeriesSelect } from "./series-select";

const HEIGHT = 260;

/** One curve of every live, by minutes since its beginning. */
export function MinuteCurves({
  compared,
}: {
  compared: readonly ComparedLive[];
}) {
  const [series, setSeries] = useState<SeriesName>("viewers");
  const lines = compared.map(({ live, minutes }, index): ChartLine => ({
    ...{ id: live.id, name: liveName(live), ...lineLook(index) },
    values: Array.from(minutes, (minute) => minute?.[series] ?? null),
  }));
  return (
    <Card
      title={browser.i18n.getMessage("compare_curves")}
      aside={<SeriesSelect series={series} onChange={setSeries} />}
    >
      <LineLegend lines={lines} />
      <Lines
        lines={lines}
        summary={summaryOfLines(lines, series)}
        height={HEIGHT}
        nameX={String}
        nameAt={minuteName}
      />
    </Card>
  );
}
