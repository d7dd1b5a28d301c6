import { browser } from "wxt/browser";

import type { AlertRole, AlertRule } from "@/lib/model/alerts/rule";
import { formatWhole } from "@/lib/text/numbers";

/** When a rule alerts, as a sentence. */
export function ruleWhen({ kind, text, value, role }: AlertRule): string {
  const { getMessage } = browser.i18n;
  switch (kind) {
    case "words":
      return getMessage("alert_words", text);
    case "mention":
      return getMessage("alert_mention");
    case "person":
      return getMessage("alert_person", text.replace(/^@+/, ""));
    case "role":
      return roleWhen(role);
    case "firstTimer":
      return getMessage("alert_firstTimer");
    case "gift":
      return getMessage("alert_giftAbove", formatWhole(value));
    case "streak":
      return getMessage("alert_streakAbove", formatWhole(value));
    case "follow":
      return getMessage("alert_follow");
    case "superFan":
      return getMessage("alert_superFan");
    case "viewerDrop":
      return getMessage("alert_viewerDrop", formatWhole(value));
    case "commentSpike":
      return getMessage("alert_commentSpike");
    case "giftSpike":
      return getMessage("alert_giftSpike");
    case "goal":
      return getMessage("alert_goal");
    case "gap":
      return getMessage("alert_gap");
  }
}

function roleWhen(role: AlertRole): string {
  const { getMessage } = browser.i18n;
  switch (role) {
    case "moderator":
      return getMessage("alert_byModerator");
    case "subscriber":
      return getMessage("alert_bySubscriber");
    case "gifter":
      return getMessage("alert_byGifter");
  }
}
