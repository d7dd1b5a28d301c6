import { browser } from "wxt/browser";

import type { AlertRule, AlertSound } from "@/lib/model/alerts/rule";
import { formatDuration } from "@/lib/text/duration";
import { formatAll } from "@/lib/text/list";

/** What a rule does when its time has come, as a sentence. */
export function ruleSentence(rule: AlertRule): string {
  const { getMessage } = browser.i18n;
  const { sound, isSpoken, isNotified, isHighlighted, cooldownSeconds } = rule;
  const does = [
    sound === "none" ? "" : getMessage("alert_plays", soundName(sound)),
    isSpoken ? getMessage("alert_speaks") : "",
    isNotified ? getMessage("alert_notifies") : "",
    isHighlighted ? getMessage("alert_highlights") : "",
  ].filter((part) => part !== "");
  const what =
    does.length === 0 ? getMessage("alert_doesNothing") : formatAll(does);
  return cooldownSeconds === 0
    ? getMessage("alert_everyTime", what)
    : getMessage("alert_atMost", [
        what,
        formatDuration(cooldownSeconds * 1000),
      ]);
}

export function soundName(sound: AlertSound): string {
  const { getMessage } = browser.i18n;
  switch (sound) {
    case "chime":
      return getMessage("alert_chime");
    case "bell":
      return getMessage("alert_bell");
    case "knock":
      return getMessage("alert_knock");
    case "rise":
      return getMessage("alert_rise");
    case "none":
      return getMessage("alert_noSound");
  }
}
