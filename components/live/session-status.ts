import { browser } from "wxt/browser";

import { causeWords } from "@/components/hooks/cause-words";
import type { Overview } from "@/lib/model/overview";

/** Whether a session goes on, and if not, why. */
export function statusWords({ status, isStopped, cut }: Overview): string {
  const { getMessage } = browser.i18n;
  if (isStopped)
    return status === "live"
      ? getMessage("sessions_paused")
      : getMessage("sessions_stopped");
  if (status === "ended") return getMessage("sessions_ended");
  if (status === "live") return getMessage("sessions_live");
  return cut === null
    ? getMessage("sessions_interrupted")
    : getMessage("sessions_interruptedBy", causeWords(cut));
}
