import { expect, test } from "vitest";

import {
  addLabel,
  assignLabel,
  changeLabel,
  removeLabel,
} from "@/lib/model/label-changes";
import { splitByLabel } from "@/lib/model/label-split";
import { GIFT_LABELS, type GiftLabels } from "@/lib/model/settings/gift-labels";

const labels: GiftLabels = {
  labels: [
    { id: "a", name: "Team A", sign: "circle" },
    { id: "b", name: "Team B", sign: "square" },
  ],
  assigned: [
    { gift: "1", label: "a" },
    { gift: "2", label: "a" },
    { gift: "3", label: "b" },
  ],
};
const gifts = [
  { id: "1", count: 10, diamonds: 10 },
  { id: "2", count: 1, diamonds: 20 },
  { id: "3", count: 9, diamonds: 90 },
  { id: "4", count: 2, diamonds: 7 },
];

test("diamonds split by label, and who gave several gifts of one counts once", () => {
  const givers = [
    { giftMessages: { "1": 2, "2": 1 } },
    { giftMessages: { "1": 1, "3": 1 } },
    { giftMessages: { "4": 1 } },
    { giftMessages: { "3": 0 } },
  ];
  const { shares, otherDiamonds } = splitByLabel(labels, gifts, givers);
  expect(shares).toMatchObject([
    { label: { id: "a" }, gifts: 11, diamonds: 30, givers: 2, share: 0.25 },
    { label: { id: "b" }, gifts: 9, diamonds: 90, givers: 1, share: 0.75 },
  ]);
  expect(otherDiamonds).toBe(7);
});

test("labels without gifts have no share", () => {
  const { shares } = splitByLabel({ ...labels, assigned: [] }, gifts, []);
  expect(shares.map(({ share }) => share)).toEqual([null, null]);
});

test("labels are added with a sign of their own, changed, and taken away with what had them", () => {
  const added = { ...labels, ...addLabel(labels, "c", "Team C") };
  expect(added.labels.at(-1)).toEqual({
    ...{ id: "c", name: "Team C", sign: "triangle" },
  });
  expect(changeLabel(labels, "b", { name: "Blue" }).labels?.[1]).toMatchObject({
    ...{ id: "b", name: "Blue" },
  });
  expect(removeLabel(labels, "a")).toEqual({
    labels: [labels.labels[1]],
    assigned: [{ gift: "3", label: "b" }],
  });
  expect(assignLabel(labels, "1", "b").assigned).toContainEqual({
    ...{ gift: "1", label: "b" },
  });
  expect(assignLabel(labels, "3", null).assigned).toHaveLength(2);
});

test.each<[unknown, GiftLabels]>([
  [null, GIFT_LABELS.standard],
  [labels, labels],
  [
    {
      labels: [...labels.labels, labels.labels[0], { id: 4 }, "x"],
      assigned: [
        ...labels.assigned,
        { gift: "1", label: "b" },
        { gift: "9", label: "gone" },
        7,
      ],
    },
    labels,
  ],
])("labels are stored without what does not fit: %#", (stored, parsed) => {
  expect(GIFT_LABELS.parse(stored)).toEqual(parsed);
});
