import { browser } from "wxt/browser";

import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import type { ImportEffect } from "@/lib/transfer/import-preview";
import type {
  FilePlace,
  Refusal,
  RefusalReason,
} from "@/lib/transfer/import-refusal";

export function eventsWords(events: number): string {
  const count = formatWhole(events);
  return pluralOf(events, {
    one: browser.i18n.getMessage("import_events_one", count),
    other: browser.i18n.getMessage("import_events_other", count),
  });
}

export function effectWords(
  effect: Exclude<ImportEffect, { kind: "refused" }>,
): string {
  const { getMessage } = browser.i18n;
  switch (effect.kind) {
    case "new":
      return getMessage("import_effectNew");
    case "adds":
      return addsWords(effect.events);
    case "nothing":
      return getMessage("import_effectNothing");
    case "busy":
      return getMessage("import_effectBusy");
  }
}

function addsWords(events: number): string {
  const { getMessage } = browser.i18n;
  if (events === 0) return getMessage("import_effectCompletes");
  const count = formatWhole(events);
  return pluralOf(events, {
    one: getMessage("import_effectAdds_one", count),
    other: getMessage("import_effectAdds_other", count),
  });
}

export function reasonWords(reason: RefusalReason): string {
  const { getMessage } = browser.i18n;
  switch (reason) {
    case "notJson":
      return getMessage("import_whyNotJson");
    case "cutOff":
      return getMessage("import_whyCutOff");
    case "foreign":
      return getMessage("import_whyForeign");
    case "otherFile":
      return getMessage("import_whyOtherFile");
    case "newer":
      return getMessage("import_whyNewer");
    case "misfit":
      return getMessage("import_whyMisfit");
    case "tooLarge":
      return getMessage("import_whyTooLarge");
    case "empty":
      return getMessage("import_whyEmpty");
    case "erased":
      return getMessage("import_whyErased");
  }
}

/** Where the file is wrong: its line, and the way to the value; empty where neither is known. */
export function placeWords({ place }: Refusal): { line: string; path: string } {
  return { line: place ? lineWords(place) : "", path: place?.path ?? "" };
}

function lineWords({ line, offset }: FilePlace): string {
  if (line === 0) return "";
  const words = [formatWhole(line), formatWhole(offset)];
  return browser.i18n.getMessage("import_placeLine", words);
}

export function unknownWords(unknown: number): string {
  const count = formatWhole(unknown);
  return pluralOf(unknown, {
    one: browser.i18n.getMessage("import_unknown_one", count),
    other: browser.i18n.getMessage("import_unknown_other", count),
  });
}
