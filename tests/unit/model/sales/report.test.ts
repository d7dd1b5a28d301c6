import { expect, test } from "vitest";

import type { SalesFact } from "@/lib/model/sales/facts";
import { foldSales } from "@/lib/model/sales/fold-sales";
import { mayAskAboutItem } from "@/lib/model/sales/question";
import { reportOf } from "@/lib/model/sales/report";
import { salesCsv } from "@/lib/model/sales/sales-file";
import { aClaim, AGAIN_MS, anAct, anItem } from "@/tests/support/sales";

const stocked = (code: string, second: number) =>
  anAct(second, { does: "item", item: anItem(code, 2) });
const show = (second: number, code: string | null) =>
  anAct(second, { does: "show", code });

/** Codes of the items that the questions are about. */
function askedAbout(facts: readonly SalesFact[], ...texts: string[]) {
  const asked = texts.flatMap((text, index) => {
    const { at, buyer } = aClaim(100 + index, "a");
    return mayAskAboutItem(text)
      ? { id: `question ${String(index)}`, at, buyer, text }
      : [];
  });
  const { questions } = reportOf(foldSales(facts, AGAIN_MS), asked);
  return questions.map(({ code, text }) => `${code}: ${text}`);
}

test("a question is about the item it names, or about the one that is being shown", () => {
  const facts = [stocked("12", 1), stocked("13", 2), show(3, "13")];
  expect(
    askedAbout(
      facts,
      ...["is 12 cotton?", "c'est quelle taille ?", "¿cuánto cuesta?"],
      ...["how are you?", "is 99 cotton?", "what size is it", "how tall?"],
    ),
  ).toEqual([
    ...["12: is 12 cotton?", "13: c'est quelle taille ?"],
    ...["13: ¿cuánto cuesta?", "13: how tall?"],
  ]);
});

test("without an item in front a question without a number is about none, and what is answered is none any more", () => {
  const facts = [stocked("12", 1), show(2, "12"), show(3, null)];
  expect(askedAbout(facts, "what size?", "is 12 left?")).toEqual([
    ...["12: is 12 left?"],
  ]);
  const answer = anAct(200, { does: "answer", question: "question 1" });
  expect(askedAbout([...facts, answer], "x", "is 12 left?")).toEqual([]);
});

test("a sale by hand is a sale, and no claim", () => {
  const byHand = { ...aClaim(5, "c"), id: "by hand", at: 0, messageId: "" };
  const facts = [
    ...[stocked("12", 1), show(2, "12"), aClaim(7, "a")],
    anAct(3, { does: "mark", claim: byHand, status: "paid" }),
  ];
  const report = reportOf(foldSales(facts, AGAIN_MS), []);
  expect(report).toMatchObject({ sales: 1, pieces: 1, claims: 1 });
  expect(report.items[0]).toMatchObject({ claims: 1, firstClaimMs: 5_000 });
  expect(report.items[0]?.revenue).toEqual([{ currency: "EUR", minor: 1250 }]);
});

test.each(["=HYPERLINK(1)", "+1", "-1", "@x", "\t=1"])(
  "a name such as %j is no formula in the file",
  (nickname) => {
    const buyer = { id: "7123456789012345678", handle: "h", nickname };
    const file = salesCsv(
      foldSales([stocked("12", 1), aClaim(2, "a", { buyer })], AGAIN_MS),
    );
    const [, line = ""] = file.split("\r\n");
    expect(line).toContain(`,'7123456789012345678,h,'${nickname},12,`);
    expect(line).toContain(",1,1,,,12.50,12.50,EUR,pending,jp 12,jp,");
  },
);
