import { browser } from "wxt/browser";

import { ruleWhen } from "@/components/hooks/alert-words";
import type { Alert } from "@/lib/model/alerts/alerts-of";
import type { AlertRule } from "@/lib/model/alerts/rule";
import { spokenText } from "@/lib/model/alerts/spoken";
import type { PendingAlert } from "@/lib/store/own-rows";
import { formatWhole } from "@/lib/text/numbers";

type Words = PendingAlert["words"];

/** What a notification says, and what is read aloud: comments in their own language, all else in the user's. */
export function alertWords({ event }: Alert, rule: AlertRule): Words {
  const title = ruleWhen(rule);
  const name = spokenText(event?.user?.nickname ?? event?.user?.handle ?? "");
  if (event?.kind === "comment" && isOfSomebody(rule)) {
    const said = spokenText(event.text);
    const parts = [name, said].filter((part) => part !== "");
    const { language = "" } = event;
    const text = name === "" ? event.text : `${name}: ${event.text}`;
    return { title, text, spoken: parts.join(": "), language };
  }
  const text = event?.kind === "gift" ? giftWords(name, event) : name;
  const spoken = text === "" ? title : text;
  return {
    title,
    text,
    spoken: isOfSomebody(rule) ? spoken : title,
    language: "",
  };
}

/** The rest is about the live as a whole, whoever's event it was that brought it. */
function isOfSomebody({ kind }: AlertRule): boolean {
  return !["viewerDrop", "commentSpike", "giftSpike", "goal", "gap"].includes(
    kind,
  );
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

export function sampleWords(rule: AlertRule): Words {
  const text = browser.i18n.getMessage("alert_sample");
  return { title: ruleWhen(rule), text, spoken: text, language: "" };
}
