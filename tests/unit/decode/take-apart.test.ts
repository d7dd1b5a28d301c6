import { expect, test } from "vitest";

import { encode } from "@/lib/demo/wire";
import { takeApart } from "@/lib/decode/take-apart";
import { rawText } from "@/lib/model/raw-text";

test("known fields have their names, unknown ones their most likely types", () => {
  const bytes = encode({
    1: encode({ 2: 7400000000000000001n, 99: "of nobody knows what" }),
    2: encode({ 3: "Maple Fox" }),
    3: "\nhello",
    77: encode({ 1: 5n, 2: encode({ 1: "deep" }) }),
    78: new Uint8Array([0, 255]),
  });
  const { fields, isCut } = takeApart(bytes, "ChatMessage");
  expect(isCut).toBe(false);
  expect(rawText(fields)).toBe(
    [
      ...["1 common {}", "  2 msgId: 7400000000000000001"],
      ...['  99: "of nobody knows what"', "2 user {}"],
      ...['  3 nickname: "Maple Fox"', '3 content: "\\nhello"', "77 {}"],
      ...["  1: 5", "  2 {}", '    1: "deep"', "78: <00 ff>"],
    ].join("\n"),
  );
});

test("a message of a method that nobody knows is taken apart by its bytes", () => {
  const { fields } = takeApart(encode({ 4: "words", 5: 1n }), null);
  expect(rawText(fields)).toBe('4: "words"\n5: 1');
});

test("what is long, endless or broken off is cut and says so", () => {
  const long = takeApart(encode({ 1: "x".repeat(9_000) }), null);
  expect(long.isCut).toBe(true);
  expect(rawText(long.fields).length).toBeLessThan(5_000);
  const [first = 0, ...rest] = encode({ 1: "words" });
  const broken = new Uint8Array([first, ...rest.slice(0, -1)]);
  expect(takeApart(broken, null)).toEqual({ fields: [], isCut: true });
  const many = encode({ 1: Array.from({ length: 9_000 }, () => 1n) });
  const taken = takeApart(many, null);
  expect(taken.isCut).toBe(true);
  expect(taken.fields.length).toBeLessThan(5_000);
});

test("a negative number reads as one", () => {
  const { fields } = takeApart(encode({ 1: -3n }), null);
  expect(fields[0]?.value).toBe("-3");
});
