import { expect, test } from "vitest";

import { readingOf } from "../../support/encoded";

const envelopeInfo = {
  envelopeId: "7301960903576221964",
  businessType: 1,
  diamondCount: 20,
  peopleCount: 16,
  unpackAt: 1_696_447_345,
  sendUserId: "6063347076924536792",
  sendUserName: "Ana",
};
const box = {
  envelopeId: "7301960903576221964",
  businessType: 1,
  diamonds: 20,
  people: 16,
  opensAt: 1_696_447_345_000,
};

test("a box is shown with its sender", () => {
  const reading = readingOf("EnvelopeMessage", { envelopeInfo, display: 1 });
  expect(reading.draft).toEqual({ kind: "envelope", what: "shown", ...box });
  expect(reading.user).toEqual({
    id: "6063347076924536792",
    handle: "",
    nickname: "Ana",
  });
});

test.each([
  { envelopeInfo: { ...envelopeInfo, businessType: 19 } },
  { envelopeInfo, common: { displayText: { key: "ttlive_superFanBox_x" } } },
])("a super fan's box is one by its number or its key", (fields) => {
  expect(
    readingOf("EnvelopeMessage", { ...fields, display: 1 }).draft,
  ).toMatchObject({ kind: "superFan", what: "box", diamonds: 20 });
  expect(
    readingOf("EnvelopeMessage", { ...fields, display: 2 }).draft,
  ).toMatchObject({ kind: "envelope", what: "hidden" });
});

test("a bag that was drawn has winners", () => {
  const bag = {
    bagId: "7305140290815119140",
    rules: { winnerCount: 5, startTime: 1_696_446_460, minutes: 10 },
    prize: { diamonds: 20 },
  };
  expect(readingOf("GoodyBagMessage", { bag }).draft).toEqual({
    kind: "envelope",
    what: "shown",
    envelopeId: "7305140290815119140",
    businessType: 0,
    diamonds: 20,
    people: 5,
    opensAt: 1_696_447_060_000,
  });
  const winners = [{ user: { userId: "7", nickname: "Ana" }, diamonds: 3 }];
  expect(readingOf("GoodyBagMessage", { bag, winners }).draft).toMatchObject({
    what: "opened",
    winners: [{ id: "7", handle: "", nickname: "Ana", diamonds: 3 }],
  });
});
