import fc from "fast-check";
import { expect, test } from "vitest";

import type { OverlayLine } from "@/lib/model/overlay/line";
import {
  EMPTY_ROLL,
  letGo,
  letIn,
  type Roll,
  takeReading,
} from "@/lib/model/overlay/roll";

const RULES = { limit: 3, staysMs: 0 };

function lines(...ids: readonly string[]): OverlayLine[] {
  return ids.map((id) => ({
    ...{ id, at: 0, avatar: null, picture: null },
    event: {
      ...{ kind: "follow", id, messageId: id, at: 0, receivedAt: 0 },
    },
  }));
}

function grown(id: string, total: number): OverlayLine[] {
  const streak = { total, diamonds: total, state: null };
  return lines(id).map((line) => ({ ...line, streak }));
}

const shownIn = ({ shown }: Roll) => shown.map(({ line }) => line.id);

const begun = (...ids: readonly string[]) =>
  takeReading(EMPTY_ROLL, lines(...ids), 0, RULES);

test("of the first reading everything is there", () => {
  expect(shownIn(begun("a", "b"))).toEqual(["a", "b"]);
});

test("where lines go by themselves, nothing old is shown at first", () => {
  const rules = { limit: 3, staysMs: 5_000 };
  const first = takeReading(EMPTY_ROLL, lines("a", "b"), 0, rules);
  expect(shownIn(first)).toEqual([]);
  const next = takeReading(first, lines("a", "b", "c"), 10, rules);
  expect(shownIn(letIn(next, 9, 10, rules))).toEqual(["c"]);
});

test("what is new waits, comes in one after the other, and pushes the oldest out", () => {
  const read = takeReading(begun("a", "b"), lines("b", "c", "d"), 1, RULES);
  expect(shownIn(read)).toEqual(["b"]);
  const one = letIn(read, 1, 2, RULES);
  expect(shownIn(one)).toEqual(["b", "c"]);
  expect(shownIn(letIn(one, 1, 3, RULES))).toEqual(["b", "c", "d"]);
});

test("no more lines are shown than fit, whatever a reading brings", () => {
  const read = takeReading(
    begun("a", "b"),
    lines("a", "b", "c", "d"),
    1,
    RULES,
  );
  expect(shownIn(letIn(read, 9, 2, RULES))).toEqual(["b", "c", "d"]);
});

test("what was taken away is gone at once, whether it was shown or waited", () => {
  const read = takeReading(begun("a", "b"), lines("a", "b", "c"), 1, RULES);
  const again = takeReading(read, lines("a"), 2, RULES);
  expect(shownIn(letIn(again, 9, 3, RULES))).toEqual(["a"]);
});

test("what comes back from before is not shown as new", () => {
  const read = takeReading(begun("b", "c"), lines("a", "b"), 1, RULES);
  expect(shownIn(letIn(read, 9, 2, RULES))).toEqual(["b"]);
});

test("a streak grows in its place, and comes back when it had gone", () => {
  const rules = { limit: 1, staysMs: 1_000 };
  const first = takeReading(EMPTY_ROLL, [], 0, rules);
  const came = letIn(takeReading(first, grown("s", 1), 0, rules), 1, 0, rules);
  const more = takeReading(came, grown("s", 5), 900, rules);
  expect(more.shown[0]?.line.streak?.total).toBe(5);
  expect(more.shown[0]?.order).toBe(came.shown[0]?.order);
  expect(shownIn(letGo(more, 1_500, rules))).toEqual(["s"]);
  const gone = letGo(more, 1_900, rules);
  expect(shownIn(gone)).toEqual([]);
  const same = takeReading(gone, grown("s", 5), 2_000, rules);
  expect(same.waiting).toEqual([]);
  const back = takeReading(gone, grown("s", 6), 2_000, rules);
  expect(shownIn(letIn(back, 1, 2_000, rules))).toEqual(["s"]);
});

test("no more places are used than there are lines, however many come", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 })), (batches) => {
      let roll = EMPTY_ROLL;
      let last = 0;
      for (const count of batches) {
        last += count;
        const from = Math.max(0, last - RULES.limit);
        const ids = Array.from({ length: last - from }, (_, index) =>
          String(from + index),
        );
        roll = takeReading(roll, lines(...ids), 0, RULES);
        roll = letIn(roll, 2, 0, RULES);
        const slots = roll.shown.map(({ slot }) => slot);
        expect(new Set(slots).size).toBe(slots.length);
        expect(Math.max(0, ...slots)).toBeLessThan(RULES.limit);
        expect(roll.waiting.length).toBeLessThanOrEqual(RULES.limit);
      }
    }),
  );
});
