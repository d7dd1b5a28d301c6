import { browser } from "wxt/browser";

import { Sparkline } from "@/components/charts/sparkline";
import { FIGURE_LOOKS } from "@/components/hooks/figure-looks";
import { type Figure, figuresOf } from "@/components/hooks/figures";
import { useRecent } from "@/components/hooks/use-recent";
import { useSetting } from "@/components/hooks/use-setting";
import { FigureTile } from "@/components/ui/figure-tile";
import type { Overview } from "@/lib/model/overview";
import type { Recent } from "@/lib/model/recent";
import { MONEY } from "@/lib/model/settings/money";

import classes from "./figure-grid.module.css";

interface Props {
  session: number;
  overview: Overview | null;
}

/** How large the figures stand: what is looked at most is largest. */
const SIZES: Record<Figure["name"], "large" | "middle" | "small"> = {
  viewers: "large",
  diamonds: "large",
  comments: "middle",
  likes: "middle",
  gifts: "middle",
  follows: "small",
  shares: "small",
  entries: "small",
  people: "small",
};

/** How the live goes now. */
export function FigureGrid({ session, overview }: Props) {
  const recent = useRecent(session) ?? null;
  const { value: rates = MONEY.standard } = useSetting(MONEY);
  return (
    <section
      className={classes.root}
      aria-label={browser.i18n.getMessage("figure_title")}
    >
      {figuresOf({ overview, recent, rates }).map(({ change, ...figure }) => (
        <FigureTile
          key={figure.name}
          size={SIZES[figure.name]}
          {...figure}
          {...FIGURE_LOOKS[figure.name]}
          {...(change && { change })}
        >
          {recent && <Spark name={figure.name} recent={recent} />}
        </FigureTile>
      ))}
    </section>
  );
}

interface SparkProps {
  name: Figure["name"];
  recent: Recent;
}

function Spark({ name, recent }: SparkProps) {
  if (name === "viewers" || name === "entries")
    return <Sparkline values={recent[name]} base="lowest" />;
  const minutes = name === "people" ? recent.newcomers : recent.rates[name];
  // The minute that is not over yet would always look like a fall.
  return <Sparkline values={minutes.slice(0, -1)} base="zero" />;
}
