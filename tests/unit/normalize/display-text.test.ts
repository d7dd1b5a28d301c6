import { expect, test } from "vitest";

import { firstText, personIn, wordsOf } from "@/lib/normalize/display-text";

const user = (nickname: string, displayId = "") => ({
  userValue: { user: { id: 7, nickname, displayId } },
});

test("pieces stand in their slots", () => {
  expect(
    wordsOf({
      defaultPattern: "{0:user} sent {1:gift} x {2:string}{3:image}.",
      pieces: [
        user("Ana"),
        { giftValue: { nameRef: { defaultPattern: "Rose" } } },
        { stringValue: "3" },
      ],
    }),
  ).toBe("Ana sent Rose x 3.");
});

test("a slot can come twice and in any order", () => {
  const pieces = [{ stringValue: "a" }, { stringValue: "b" }];
  expect(wordsOf({ defaultPattern: "{1:string}{0:string}{1}", pieces })).toBe(
    "bab",
  );
});

test("a person without a nickname is named by the handle", () => {
  expect(
    wordsOf({ defaultPattern: "{0:user}", pieces: [user("", "ana")] }),
  ).toBe("ana");
});

test("what a piece says is not read as a pattern", () => {
  expect(
    wordsOf({
      defaultPattern: "{0:string}",
      pieces: [{ stringValue: "{0:string}$&" }],
    }),
  ).toBe("{0:string}$&");
});

test("thousands of slots for a long piece stay within the cap", () => {
  const words = wordsOf({
    defaultPattern: "{0:string}".repeat(10_000),
    pieces: [{ stringValue: "x".repeat(1_000_000) }],
  });
  expect(words).toHaveLength(10_000);
});

test("the first person in a text is found", () => {
  expect(
    personIn({ pieces: [{ stringValue: "x" }, user("Ana", "a")] }),
  ).toEqual({ id: "7", nickname: "Ana", handle: "a" });
  expect(personIn({ pieces: [{ stringValue: "x" }] })).toBeUndefined();
});

test("blank texts are passed over", () => {
  expect(firstText([null, " ", "", "said", "later"])).toBe("said");
  expect(firstText([])).toBe("");
});
