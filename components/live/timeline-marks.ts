import { browser } from "wxt/browser";

import type { TimeMark } from "@/components/charts/time-marks";
import type { BattleStretch } from "@/lib/model/battles";
import type { Mark } from "@/lib/model/marks/mark";
import type { Timeline } from "@/lib/model/series";
import { formatWhole } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

/** More flags than this stand in each other's way: the newest are shown. */
const MAX_BATTLES = 12;

/** Moments and battles to find again. */
export function timelineMarks(
  { peak }: Timeline,
  battles: readonly BattleStretch[],
): TimeMark[] {
  const fought = battles.slice(-MAX_BATTLES).map(battleMark);
  return peak ? [...fought, peakMark(peak)] : fought;
}

/** A moment that the user marked. */
export function markFlag({ id, at, note }: Mark): TimeMark {
  const { getMessage } = browser.i18n;
  const time = formatShortClock(at);
  return {
    ...{ id: `mark ${id}`, from: at, to: at },
    ...{ kind: "share", icon: "bookmark" },
    words:
      note === ""
        ? getMessage("mark_markedAt", time)
        : getMessage("chart_mark", [time, note]),
  };
}

function battleMark({ from, to }: BattleStretch): TimeMark {
  return {
    ...{ id: `battle ${String(from)}`, from, to },
    ...{ kind: "battle", icon: "battle" },
    words: browser.i18n.getMessage("chart_battle", [
      formatShortClock(from),
      formatShortClock(to),
    ]),
  };
}

function peakMark({ at, viewers }: NonNullable<Timeline["peak"]>): TimeMark {
  return {
    ...{ id: "peak", from: at, to: at, kind: "viewers", icon: "superFan" },
    words: browser.i18n.getMessage("chart_peak", [
      formatWhole(viewers),
      formatShortClock(at),
    ]),
  };
}
