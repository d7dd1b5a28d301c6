import { Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import { elapsedOf, type Overview } from "@/lib/model/overview";
import { formatElapsed, machineDuration } from "@/lib/text/time";

interface Props {
  overview: Overview | null;
  now: number;
}

/** How long the live has been on, or where that was not told, how long has been recorded. */
export function Elapsed({ overview, now }: Props) {
  if (!overview) return null;
  const { live, recorded } = elapsedOf(overview, now);
  const shown = live ?? recorded;
  const words =
    live === null
      ? browser.i18n.getMessage("elapsed_recorded", formatElapsed(recorded))
      : browser.i18n.getMessage("elapsed_live", [
          formatElapsed(live),
          formatElapsed(recorded),
        ]);
  return (
    <Tooltip label={words} multiline maw={260}>
      <time
        dateTime={machineDuration(shown)}
        aria-label={words}
        role="timer"
        aria-live="off"
      >
        {formatElapsed(shown)}
      </time>
    </Tooltip>
  );
}
