import { browser } from "wxt/browser";

import { FIGURE_LOOKS } from "@/components/hooks/figure-looks";
import { healthWords } from "@/components/hooks/health-words";
import { FigureTile } from "@/components/ui/figure-tile";
import { LiveHeader } from "@/components/ui/live-header";
import type { Health } from "@/lib/model/health";
import type { FigureView, LiveView } from "@/lib/model/popup-view";
import { formatShortClock } from "@/lib/text/time";

import classes from "./popup.module.css";

interface WhoProps {
  live: LiveView;
  /** When that was so: our clock. */
  at: number;
  /** Null while only what was seen last is known. */
  health: Health | null;
}

export function LiveWho({ live, at, health }: WhoProps) {
  const asOf = browser.i18n.getMessage("popup_asOf", formatShortClock(at));
  const light = health
    ? healthWords(health)
    : ({ tone: "wait", label: asOf } as const);
  return <LiveHeader {...live} light={light} />;
}

export function LiveFigures({ figures }: { figures: readonly FigureView[] }) {
  return (
    <section
      className={classes.figures}
      aria-label={browser.i18n.getMessage("figure_title")}
    >
      {figures.map((figure) => (
        <LiveFigure key={figure.name} figure={figure} />
      ))}
    </section>
  );
}

function LiveFigure({ figure }: { figure: FigureView }) {
  const { name, unit, change, changeLong, ...tile } = figure;
  return (
    <FigureTile
      size="middle"
      {...tile}
      {...looksOf(name)}
      {...(unit !== "" && { unit })}
      {...(change !== "" && { change: { short: change, long: changeLong } })}
    />
  );
}

function looksOf(name: string) {
  return isFigure(name) ? FIGURE_LOOKS[name] : FIGURE_LOOKS.people;
}

function isFigure(name: string): name is keyof typeof FIGURE_LOOKS {
  return name in FIGURE_LOOKS;
}
