import { browser } from "wxt/browser";

import { Lines } from "@/components/charts/lines";
import { Card } from "@/components/ui/card";
import {
  COMPARED,
  type Compared,
  type ComparedFigures,
  type ComparedLive,
  medianFigures,
} from "@/lib/model/compared-figures";
import { formatShortDate } from "@/lib/text/dates";
import { formatWhole } from "@/lib/text/numbers";

import {
  COMPARED_NAMES,
  formatCompared,
  formatTick,
  liveName,
} from "./compare-words";
import classes from "./compare-page.module.css";
import { lineLook } from "./line-looks";

interface Props {
  /** The oldest first. */
  lives: readonly ComparedLive[];
}

/** Every figure from live to live, with its median. */
export function TrendCharts({ lives }: Props) {
  const medians = medianFigures(lives.map(({ figures }) => figures));
  return (
    <Card title={browser.i18n.getMessage("compare_trends")}>
      <p className={classes.help}>
        {browser.i18n.getMessage("compare_trendsHelp")}
      </p>
      <ul className={classes.trends}>
        {COMPARED.map((figure) => (
          <li key={figure}>
            <Trend {...{ lives, figure, medians }} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface TrendProps extends Props {
  figure: Compared;
  medians: ComparedFigures;
}

const HEIGHT = 116;

function Trend({ lives, figure, medians }: TrendProps) {
  const name = COMPARED_NAMES[figure]();
  const values = lives.map(({ figures }) => figures[figure]);
  const known = values.filter((value) => value !== null);
  const median = medians[figure];
  const told = (value: number | null | undefined) =>
    value === null || value === undefined
      ? browser.i18n.getMessage("compare_unknown")
      : formatCompared(figure, value);
  const at = (place: number) => lives[place]?.live;
  return (
    <>
      <h3 className={classes.trend}>
        {name} <strong>{told(values.at(-1))}</strong>
        <span>{browser.i18n.getMessage("compare_median", told(median))}</span>
      </h3>
      <Lines
        lines={[{ ...{ id: figure, name, values }, ...lineLook(0) }]}
        summary={browser.i18n.getMessage("compare_trendSummary", [
          ...[name, told(known[0]), told(known.at(-1)), told(median)],
          formatWhole(known.length),
        ])}
        height={HEIGHT}
        nameX={(place) => formatShortDate(at(place)?.startedAt ?? 0)}
        nameAt={(place) => {
          const live = at(place);
          return live ? liveName(live) : "";
        }}
        formatY={(value) => formatTick(figure, value)}
        across={median}
        hasDots
      />
    </>
  );
}
