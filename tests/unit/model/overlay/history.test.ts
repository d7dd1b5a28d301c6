import fc from "fast-check";
import { expect, test } from "vitest";

import {
  beginHistory,
  MOST_STEPS,
  recordStep,
  redoStep,
  undoStep,
} from "@/lib/model/overlay/history";

test("a step is taken back and made again", () => {
  const two = recordStep(beginHistory("one"), "two");
  expect(undoStep(two).present).toBe("one");
  expect(redoStep(undoStep(two)).present).toBe("two");
});

test("the steps of one gesture are taken back together", () => {
  let history = beginHistory(0);
  for (const at of [1, 2, 3]) history = recordStep(history, at, "drag 1");
  history = recordStep(history, 9, "drag 2");
  expect(undoStep(history).present).toBe(3);
  expect(undoStep(undoStep(history)).present).toBe(0);
});

test("a gesture that was taken back is not gone on with", () => {
  const back = undoStep(recordStep(beginHistory(0), 1, "keys"));
  const again = recordStep(recordStep(back, 2, "keys"), 3, "keys");
  expect(undoStep(again).present).toBe(0);
});

test("what leaves all as it is, is no step", () => {
  const history = recordStep(beginHistory("one"), "two");
  expect(recordStep(history, "two")).toBe(history);
});

test("something new after a step back cannot be made again", () => {
  const back = undoStep(recordStep(beginHistory("one"), "two"));
  const other = recordStep(back, "three");
  expect(redoStep(other)).toBe(other);
});

test("where there is no step, nothing is taken back", () => {
  const history = beginHistory("one");
  expect(undoStep(history)).toBe(history);
  expect(redoStep(history)).toBe(history);
});

test("only so many steps are remembered", () => {
  let history = beginHistory(0);
  for (let at = 1; at <= MOST_STEPS + 50; at += 1)
    history = recordStep(history, at);
  expect(history.past).toHaveLength(MOST_STEPS);
  expect(history.past[0]).toBe(50);
});

test("as many steps back as there were end where it began", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
      const all = values.reduce(
        (history, value) => recordStep(history, { value }),
        beginHistory({ value: -1 }),
      );
      let back = all;
      for (const _ of values) back = undoStep(back);
      expect(back.present).toEqual({ value: -1 });
      for (const _ of values) back = redoStep(back);
      expect(back.present).toBe(all.present);
    }),
  );
});
