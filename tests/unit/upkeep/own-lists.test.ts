import { expect, test } from "vitest";

import { deleteSession } from "@/lib/store/delete-session";
import { joinOwn, noOwn, readOwn, replaceOwn } from "@/lib/upkeep/own-lists";
import { ownLists } from "@/tests/support/own-lists";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

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

test("lists are in the order of time, whatever the ids are", () => {
  const { sales } = joinOwn(actsOf({ a: 5 }), actsOf({ z: 1, b: 9 }));
  expect(sales.map(({ id }) => id)).toEqual(["z", "a", "b"]);
});

test.each([
  ["here", "told"],
  ["told", "here"],
])("of two ticks of one thing the later stands, %s before %s", (one) => {
  const ticked = (state: "done" | "skipped", at: number) => {
    const tick = { item: "follow:5", state, at: NOON + at, madeAt: NOON };
    return { ...noOwn(), ticks: [tick] };
  };
  const [early, late] = [ticked("done", 1), ticked("skipped", 2)];
  expect(one === "here" ? joinOwn(early, late) : joinOwn(late, early)).toEqual(
    late,
  );
});

test("a mark keeps the words of whichever record has some, and a draw stays as it is here", () => {
  const { marks, draws } = ownLists();
  const without = marks.map((mark) => ({ ...mark, note: "" }));
  const others = draws.map((draw) => ({ ...draw, word: "another" }));
  const here = { ...noOwn(), marks: without, draws };
  const told = { ...noOwn(), marks, draws: others };
  expect(joinOwn(here, told)).toEqual({ ...noOwn(), marks, draws });
});

test("what was done in a session goes with it, and what was done in another stays", async () => {
  const database = temporaryDatabase();
  for (const number of [1, 2]) {
    await database.sessions.add(aSessionRow({ number, id: String(number) }));
    await replaceOwn(database, number, ownLists(String(number)));
  }
  await deleteSession(database, 1);
  expect(await readOwn(database, 1)).toEqual(noOwn());
  expect(await readOwn(database, 2)).toEqual(ownLists("2"));
});
