import fc from "fast-check";
import { expect, test } from "vitest";

import { isComplete, MAX_RULES, newRule } from "@/lib/model/alerts/rule";
import {
  withCopy,
  withMoved,
  withoutRule,
  withRule,
} from "@/lib/model/alerts/rule-list";
import { silenceOf } from "@/lib/model/alerts/silence";
import { suggestedRule, SUGGESTIONS } from "@/lib/model/alerts/suggested";
import { ruleIn } from "@/lib/model/settings/alerts";

const rules = ["a", "b", "c"].map((id) => newRule("follow", id));
const ids = (list: readonly { id: string }[]) =>
  list.map(({ id }) => id).join("");

test("a rule is changed in its place, copied behind itself, moved, and taken away", () => {
  const [first = newRule("gap", "")] = rules;
  const changed = withRule(rules, { ...first, isOn: false });
  expect([ids(changed), changed[0]?.isOn]).toEqual(["abc", false]);
  expect(ids(withRule(rules, newRule("gap", "d")))).toBe("abcd");
  expect(ids(withCopy(rules, first, "x"))).toBe("axbc");
  expect(ids(withMoved(rules, "b", -1))).toBe("bac");
  expect(ids(withMoved(rules, "b", 1))).toBe("acb");
  expect(ids(withMoved(rules, "a", -1))).toBe("abc");
  expect(ids(withMoved(rules, "c", 1))).toBe("abc");
  expect(ids(withMoved(rules, "z", 1))).toBe("abc");
  expect(ids(withoutRule(rules, "b"))).toBe("ac");
});

test("moving loses and doubles no rule, and there are never too many", () => {
  const move = fc.tuple(
    fc.constantFrom("a", "b", "c", "z"),
    fc.constantFrom(-1, 1),
  );
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const moved = moves.reduce(
        (list, [id, by]) => withMoved(list, id, by === 1 ? 1 : -1),
        rules,
      );
      expect(moved.map(({ id }) => id).toSorted()).toEqual(["a", "b", "c"]);
    }),
  );
  const full = Array.from({ length: MAX_RULES }, (_, index) =>
    newRule("gap", String(index)),
  );
  expect(withRule(full, newRule("gap", "more"))).toHaveLength(MAX_RULES);
  expect(withCopy(full, newRule("gap", "3"), "x")).toHaveLength(MAX_RULES);
});

test("every suggestion is a whole rule that is stored as it is", () => {
  for (const suggestion of SUGGESTIONS) {
    const rule = suggestedRule(suggestion, { id: "1", words: "price*" });
    expect(isComplete(rule)).toBe(true);
    expect(ruleIn(rule)).toEqual([rule]);
  }
});

test("a live is silent while it is muted, in quiet hours, or without volume", () => {
  const loud = { quiet: { from: 1_320, to: 420 }, volume: 0.5 };
  const at = { session: "one", muted: "", minute: 720 };
  expect(silenceOf(loud, at)).toBeNull();
  expect(silenceOf(loud, { ...at, muted: "one" })).toBe("muted");
  expect(silenceOf(loud, { ...at, muted: "two" })).toBeNull();
  expect(silenceOf(loud, { ...at, minute: 1_330 })).toBe("quiet");
  expect(silenceOf({ ...loud, volume: 0 }, at)).toBe("volume");
});
