import { browser } from "wxt/browser";

import { ruleWhen } from "@/components/hooks/alert-words";
import { goalName } from "@/components/hooks/goal-names";
import type { Alert } from "@/lib/model/alerts/alerts-of";
import type { AlertRule } from "@/lib/model/alerts/rule";
import { spokenText } from "@/lib/model/alerts/spoken";
import type { Goal } from "@/lib/model/goals/goal";
import type { PendingAlert } from "@/lib/store/own-rows";
import { language as ownLanguage } from "@/lib/text/locale";
import { formatWhole } from "@/lib/text/numbers";

type Words = PendingAlert["words"];

/** What a notification says, and what is read aloud: comments in their own language, all else in the user's. */
export function alertWords(
  { event, key }: Alert,
  rule: AlertRule,
  goals: readonly Goal[],
): Words {
  const title = ruleWhen(rule);
  const name = spokenText(event?.user?.nickname ?? event?.user?.handle ?? "");
  if (event?.kind === "comment" && isOfSomebody(rule)) {
    const spoken = [name, spokenText(event.text)]
      .filter((part) => part !== "")
      .join(": ");
    const { language = ownLanguage } = event;
    const text = name === "" ? event.text : `${name}: ${event.text}`;
    return { title, text, spoken, language, same: event.text };
  }
  const text = isOfSomebody(rule)
    ? event?.kind === "gift"
      ? giftWords(name, event)
      : name
    : goalWords(key, goals);
  const spoken = isOfSomebody(rule) && text !== "" ? text : title;
  return { title, text, spoken, language: ownLanguage, same: spoken };
}

/** The rest is about the live as a whole, whoever's event it was that brought it. */
function isOfSomebody({ kind }: AlertRule): boolean {
  return !["viewerDrop", "commentSpike", "giftSpike", "goal", "gap"].includes(
    kind,
  );
}

/** Which goal it was; empty for an alert of any other kind. */
function goalWords(key: string, goals: readonly Goal[]): string {
  const goal = goals.find(({ id }) => key.startsWith(`${id} `));
  if (!goal) return "";
  return browser.i18n.getMessage("alert_goalReached", [
    goalName(goal.figure),
    formatWhole(goal.target),
  ]);
}

function giftWords(
  name: string,
  event: Extract<NonNullable<Alert["event"]>, { kind: "gift" }>,
): string {
  return browser.i18n.getMessage("alert_gave", [
    name,
    formatWhole(event.streak.total),
    event.name ?? browser.i18n.getMessage("alert_gift"),
  ]);
}

/** `id` makes no two samples the same, however soon they are asked for. */
export function sampleWords(rule: AlertRule, id: string): Words {
  const text = browser.i18n.getMessage("alert_sample");
  const title = ruleWhen(rule);
  return { title, text, spoken: text, language: ownLanguage, same: id };
}
