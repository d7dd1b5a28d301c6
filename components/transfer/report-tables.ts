import { browser } from "wxt/browser";

import { formatWhole } from "@/lib/text/numbers";
import type { FilePerson } from "@/lib/transfer/formats/file-parts";
import type { ReportTable } from "@/lib/transfer/report/report";
import type { ReportFacts } from "@/lib/transfer/report/report-facts";

const { getMessage } = browser.i18n;

function numbered(name: string) {
  return { name, isNumber: true };
}

function worded(name: string) {
  return { name, isNumber: false };
}

/** Who gave and wrote most, and what was given. */
export function reportTables(facts: ReportFacts): ReportTable[] {
  const person = worded(getMessage("report_person"));
  const gifts = numbered(getMessage("figure_gifts"));
  const diamonds = numbered(getMessage("figure_diamonds"));
  const comments = numbered(getMessage("figure_comments"));
  const empty = getMessage("report_none");
  return [
    {
      title: getMessage("report_topGifters"),
      columns: [person, gifts, diamonds],
      rows: facts.gifters.map((one) => [
        ...[nameOf(one), formatWhole(one.gifts), formatWhole(one.diamonds)],
      ]),
      empty,
    },
    {
      title: getMessage("report_topCommenters"),
      columns: [person, comments],
      rows: facts.commenters.map((one) => [
        ...[nameOf(one), formatWhole(one.comments)],
      ]),
      empty,
    },
    giftTable(facts, [gifts, diamonds]),
  ];
}

function giftTable(
  { gifts }: ReportFacts,
  [count, diamonds]: [ReturnType<typeof numbered>, ReturnType<typeof numbered>],
): ReportTable {
  return {
    title: getMessage("report_topGifts"),
    columns: [
      worded(getMessage("report_gift")),
      numbered(getMessage("report_price")),
      ...[count, diamonds],
    ],
    rows: gifts.map((gift) => [
      gift.name ?? getMessage("gifts_unnamed"),
      gift.price === null ? "–" : formatWhole(gift.price),
      ...[formatWhole(gift.count), formatWhole(gift.diamonds)],
    ]),
    empty: getMessage("report_none"),
  };
}

function nameOf({ nickname, handle }: FilePerson): string {
  if (handle === "") return nickname;
  return nickname === "" ? `@${handle}` : `${nickname} · @${handle}`;
}
