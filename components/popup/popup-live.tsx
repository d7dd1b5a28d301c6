import { browser } from "wxt/browser";

import { FIGURE_LOOKS } from "@/components/hooks/figure-looks";
import { figuresOf } from "@/components/hooks/figures";
import { healthWords } from "@/components/hooks/health-words";
import { useRecent } from "@/components/hooks/use-recent";
import { type Change, useSetting } from "@/components/hooks/use-setting";
import type { RecordingRules } from "@/lib/model/recording-rules";
import type { ShownLive } from "@/components/hooks/use-shown-live";
import { FigureTile } from "@/components/ui/figure-tile";
import { LiveHeader } from "@/components/ui/live-header";
import { MONEY } from "@/lib/model/settings/money";
import { elapsedOf } from "@/lib/model/overview";
import { formatElapsed } from "@/lib/text/time";

import { LiveNotice } from "./live-notice";
import classes from "./popup.module.css";

const NO_SESSION = 0;
const SHOWN = 6;

type Props = ShownLive & { change: Change<RecordingRules> };

export function PopupLive({ tab, overview, health, now, change }: Props) {
  const recent = useRecent(overview?.number ?? NO_SESSION) ?? null;
  const words = healthWords(health);
  const elapsed = overview ? elapsedOf(overview, now) : null;
  const { value: rates = MONEY.standard } = useSetting(MONEY);
  const figures = figuresOf({ overview, recent, rates }).slice(0, SHOWN);
  return (
    <>
      <LiveHeader
        name={overview?.streamer.nickname ?? ""}
        handle={overview?.streamer.handle ?? tab?.handle ?? ""}
        title={overview?.title ?? ""}
        picture={overview?.streamer.avatar}
        light={words}
        isDemo={tab?.isDemo === true}
        elapsed={elapsed && formatElapsed(elapsed.live ?? elapsed.recorded)}
      />
      <LiveNotice
        health={health}
        tab={tab}
        overview={overview}
        change={change}
      />
      <section
        className={classes.figures}
        aria-label={browser.i18n.getMessage("figure_title")}
      >
        {figures.map(({ change: grown, ...figure }) => (
          <FigureTile
            key={figure.name}
            size="middle"
            {...figure}
            {...FIGURE_LOOKS[figure.name]}
            detail={figure.shortDetail ?? figure.detail}
            {...(grown && { change: grown })}
          />
        ))}
      </section>
    </>
  );
}
