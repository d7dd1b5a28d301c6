import { Sparkline } from "@/components/charts/sparkline";
import { FIGURE_LOOKS } from "@/components/hooks/figure-looks";
import { type Figure, figuresOf } from "@/components/hooks/figures";
import { useSetting } from "@/components/hooks/use-setting";
import { FigureTile } from "@/components/ui/figure-tile";
import { MONEY } from "@/lib/model/settings/money";
import type { Overview } from "@/lib/model/overview";
import type { Series } from "@/lib/model/series";
import { browser } from "wxt/browser";

import classes from "./figure-grid.module.css";

interface Props {
  overview: Overview | null;
  series: Series | null;
}

/** The two that are looked at most stand large. */
const LARGE = 2;

export function FigureGrid({ overview, series }: Props) {
  const { value: rates = MONEY.standard } = useSetting(MONEY);
  const figures = figuresOf(overview, series, rates);
  return (
    <section
      className={classes.root}
      aria-label={browser.i18n.getMessage("figure_title")}
    >
      {figures.map((figure, index) => (
        <FigureTile
          key={figure.name}
          size={index < LARGE ? "large" : "small"}
          {...figure}
          {...FIGURE_LOOKS[figure.name]}
        >
          {series && <Spark figure={figure} series={series} />}
        </FigureTile>
      ))}
    </section>
  );
}

function Spark({ figure, series }: { figure: Figure; series: Series }) {
  if (figure.name === "people") return null;
  const values = series.recent[figure.name];
  if (figure.name === "viewers")
    return <Sparkline values={values} base="lowest" />;
  // The minute that is not over yet would always look like a fall.
  return <Sparkline values={values.slice(0, -1)} base="zero" />;
}
