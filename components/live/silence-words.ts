import { browser } from "wxt/browser";

import type { AlertsHeard } from "@/components/hooks/use-alerts";
import { formatShortClock } from "@/lib/text/time";

/** Who turned the sounds off is told, and until when; null where alerts are heard. */
export function silenceWords({
  silence,
  quietUntil,
}: AlertsHeard): string | null {
  const { getMessage } = browser.i18n;
  switch (silence) {
    case "muted":
      return getMessage("alert_isMuted");
    case "quiet":
      return getMessage("alert_isQuiet", formatShortClock(timeOf(quietUntil)));
    case "volume":
      return getMessage("alert_isVolume");
    case null:
      return null;
  }
}

/** Of today, by this computer's clock. */
function timeOf(minute: number): number {
  return new Date().setHours(0, minute, 0, 0);
}
