import fc from "fast-check";
import { expect, test } from "vitest";

import { parseAmount, plainAmount } from "@/lib/model/sales/amount";
import { codesIn, itemCode } from "@/lib/model/sales/item-code";
import { readItemList } from "@/lib/model/sales/item-list";

const said = (text: string) =>
  readItemList(text, "EUR").items.map(
    ({ code, title, price, stock }) =>
      `${code} ${title} ${String(price)} ${String(stock)}`,
  );

test("an amount is read as people write it, and never by way of a fraction", () => {
  const amounts = [
    ...["12,50", "12.5 €", "1 250", "$1,250.00", "0,29", "19", "1.250,99"],
  ].map((written) => parseAmount(written, "EUR"));
  expect(amounts).toEqual([1250, 1250, 125_000, 125_000, 29, 1900, 125_099]);
  expect(parseAmount("1250", "JPY")).toBe(1250);
  for (const none of ["", "free", "1,2,3", "12,5055", "-4"])
    expect(parseAmount(none, "EUR")).toBeNull();
});

test("what is written of an amount is read back as the same", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom("EUR", "USD", "JPY"),
      (minor, currency) => {
        const written = plainAmount(minor, currency);
        expect(parseAmount(written, currency)).toBe(minor);
      },
    ),
  );
});

test("a list may have tabs, semicolons or commas, with headers in any order or without", () => {
  const mug = ["12 Blue mug 1250 3"];
  expect(said("12\tBlue mug\t12,50\t3")).toEqual(mug);
  expect(said("12;Blue mug;12,50 €;3\n\n")).toEqual(mug);
  expect(said('012,"Blue mug","12,50",3')).toEqual(mug);
  expect(said("\uFEFFPrix;Qté;N°;Désignation\r\n12,50;3;12;Blue mug")).toEqual(
    mug,
  );
  expect(said("b-7;Cup")).toEqual(["B7 Cup 0 1"]);
});

test("what cannot be read is told with the number of its line", () => {
  const { items, problems } = readItemList(
    [
      ...[
        "code;title;price;stock",
        "12;Mug;12,50;3",
        ";Bowl;3;1",
        "13;Cup;x;1",
      ],
      ...["", "14;Jug;3;many", "12;Mug;12,50;3"],
    ].join("\n"),
    "EUR",
  );
  expect(items).toHaveLength(1);
  expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
    ...[
      [3, "noCode"],
      [4, "noPrice"],
      [6, "noStock"],
      [7, "twice"],
    ],
  ]);
  expect(readItemList("12,Mug,12,50,3", "EUR").problems[0]?.problem).toBe(
    "cells",
  );
});

test("codes are the same however they are written", () => {
  expect(["b-012", "B 012", "b012"].map(itemCode)).toEqual([
    ...["B012", "B012", "B012"],
  ]);
  expect(itemCode("007")).toBe("7");
  expect(codesIn("is B12 cotton? and the 7?")).toEqual(
    expect.arrayContaining(["B12", "7"]),
  );
  expect(codesIn("12€ or 30 cm?")).toEqual([]);
});
