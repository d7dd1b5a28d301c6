import { expect, test } from "vitest";

import { differences } from "../../soak/differences";

const LIVE = {
  totals: { comments: 2 },
  events: [
    { id: "a", at: 1, text: "hello" },
    { id: "b", at: 2, text: "again" },
  ],
  minutes: [{ at: 0, comments: 2 }],
};

test("equal values have no differences", () => {
  expect(differences(LIVE, structuredClone(LIVE))).toEqual([]);
});

test("each differing place is named with both of its values", () => {
  const other = {
    ...LIVE,
    totals: { comments: 3 },
    minutes: [{ at: 0, comments: 1 }],
  };
  expect(differences(other, LIVE)).toEqual([
    "totals.comments: 3 is not 2",
    "minutes.0.comments: 1 is not 2",
  ]);
});

test("a missing event is one difference and does not shift the others", () => {
  const [, ...events] = LIVE.events;
  expect(differences({ ...LIVE, events }, LIVE)).toEqual([
    'events.a: nothing is not {"id":"a","at":1,"text":"hello"}',
  ]);
});

test("an event that stands twice is a difference", () => {
  const events = [...LIVE.events, ...LIVE.events.slice(0, 1)];
  expect(differences({ ...LIVE, events }, LIVE)).toEqual([
    "events.length: 3 is not 2",
  ]);
});

test("another order is a difference", () => {
  const events = LIVE.events.toReversed();
  expect(differences({ ...LIVE, events }, LIVE)).toEqual([
    "events: another order",
  ]);
});
