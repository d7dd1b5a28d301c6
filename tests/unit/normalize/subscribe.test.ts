import { expect, test } from "vitest";

import { readingOf } from "../../support/encoded";

const draftOf = (fields: object) =>
  readingOf("SubNotifyMessage", { user: { id: "7" }, ...fields }).draft;

test.each([
  [{}, { what: "own" }],
  [{ subMonth: 1 }, { what: "own", months: 1 }],
  [
    { oldSubscribeStatus: 100, subMonth: 1 },
    { what: "own", months: 1 },
  ],
  [
    { oldSubscribeStatus: 1, subMonth: 4 },
    { what: "renewed", months: 4 },
  ],
  [{ subMonth: 2 }, { what: "renewed", months: 2 }],
  [{ messageType: 9 }, { what: "gifted" }],
  [{ messageType: 8 }, { what: "gifted" }],
  [{ isSend: true }, { what: "gifted" }],
])("%j is a subscription", (fields, expected) => {
  expect(draftOf(fields)).toEqual({ kind: "subscribe", ...expected });
});

test("what is only about subscriptions is a notice", () => {
  expect(draftOf({ messageType: 3 })).toMatchObject({
    kind: "notice",
    what: "subscription",
  });
});

test("the oldest form is a member's action", () => {
  expect(
    readingOf("MemberMessage", { action: 3, user: { id: "7" } }).draft,
  ).toEqual({ kind: "subscribe", what: "own" });
});
