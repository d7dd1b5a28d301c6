import { browser } from "wxt/browser";

import { formatList } from "@/lib/text/list";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import type { OwnCounts } from "@/lib/transfer/import-own";
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

/** What the user did in the live and is not here, each with how many; empty for nothing. */
export function ownWords({ marks, sales, ticks, draws }: OwnCounts): string {
  const { getMessage } = browser.i18n;
  const told = (count: number, one: string, other: string) =>
    count === 0 ? [] : [pluralOf(count, { one, other })];
  const [ofMarks, ofSales, ofTicks, ofDraws] = [
    ...[marks, sales, ticks, draws].map(formatWhole),
  ];
  return formatList([
    ...told(
      marks,
      getMessage("import_marks_one", ofMarks),
      getMessage("import_marks_other", ofMarks),
    ),
    ...told(
      sales,
      getMessage("import_sales_one", ofSales),
      getMessage("import_sales_other", ofSales),
    ),
    ...told(
      ticks,
      getMessage("import_ticks_one", ofTicks),
      getMessage("import_ticks_other", ofTicks),
    ),
    ...told(
      draws,
      getMessage("import_draws_one", ofDraws),
      getMessage("import_draws_other", ofDraws),
    ),
  ]);
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
