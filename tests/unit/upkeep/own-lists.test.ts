import { expect, test } from "vitest";

import { joinOwn, noOwn } from "@/lib/upkeep/own-lists";
import { NOON } from "@/tests/support/session-rows";

function actsOf(times: Record<string, number>) {
  const sales = Object.entries(times).map(([id, at]) => {
    const act = { does: "begin" } as const;
    return { id, at: NOON + at, storedAt: NOON, act };
  });
  return { ...noOwn(), sales };
}

test("acts of one millisecond stay in the order of their ids, push on what comes after, and are known again", () => {
  const [here, told] = [actsOf({ b: 1, d: 2 }), actsOf({ a: 1, c: 1 })];
  const joined = joinOwn(here, told);
  expect(joined).toEqual(actsOf({ a: 1, b: 2, c: 3, d: 4 }));
  expect(joinOwn(told, here)).toEqual(joined);
  for (const known of [here, told, joined])
    expect(joinOwn(joined, known)).toEqual(joined);
});
