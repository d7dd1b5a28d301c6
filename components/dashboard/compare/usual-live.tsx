import { useState } from "react";
import { browser } from "wxt/browser";

import { type ChartLine, Lines } from "@/components/charts/lines";
import { Card } from "@/components/ui/card";
import { type ComparedLive, medianLive } from "@/lib/model/compared-figures";
import type { SeriesName } from "@/lib/model/series";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./compare-page.module.css";
import { LineLegend } from "./line-legend";
import { lineLook } from "./line-looks";
import { minuteName, summaryOfLines } from "./minute-words";
import { SeriesSelect } from "./series-select";

const HEIGHT = 240;

/** The streamer's median live, and the last one upon it. */
export function UsualLive({ lives }: { lives: readonly ComparedLive[] }) {
  const [series, setSeries] = useState<SeriesName>("viewers");
  const lines = linesOf(lives, series);
  return (
    <Card
      title={browser.i18n.getMessage("compare_medianLive")}
      aside={<SeriesSelect series={series} onChange={setSeries} />}
    >
      <p className={classes.help}>
        {browser.i18n.getMessage("compare_medianLiveHelp")}
      </p>
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

function linesOf(
  lives: readonly ComparedLive[],
  series: SeriesName,
): ChartLine[] {
  const last = lives.at(-1)?.minutes ?? [];
  return [
    {
      ...{ id: "median", ...lineLook(0) },
      name: browser.i18n.getMessage(
        "compare_medianOf",
        formatWhole(lives.length),
      ),
      values: medianLive(
        lives.map(({ minutes }) => minutes),
        series,
      ),
    },
    {
      ...{ id: "last", ...lineLook(1) },
      name: browser.i18n.getMessage("compare_lastLive"),
      values: Array.from(last, (minute) => minute?.[series] ?? null),
    },
  ];
}
