import { expect, test } from "vitest";

import { createMerges } from "@/lib/queries/merges";
import type { MergeTask } from "@/lib/store/upkeep-rows";

import { aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const HALF: MergeTask = {
  ...{ parts: [], signature: "", events: 100, copied: 75, written: 75 },
  folded: 0,
  folds: 0,
};

test("a merge that is being done is told with its progress, then what became of it until it is forgotten", async () => {
  const database = temporaryDatabase();
  const merges = createMerges();
  for (const number of [1, 2])
    await database.sessions.add(
      aSessionRow({
        ...{ number, id: `live-${String(number)}`, room: String(number) },
        ...{ isHidden: true as const, merging: HALF },
      }),
    );
  const running = { kind: "running", progress: 0.5 };
  expect(await merges.read(database)).toEqual([
    { number: 1, state: running },
    { number: 2, state: running },
  ]);
  await database.sessions.put(aSessionRow({ number: 1, id: "live-1" }));
  await database.sessions.delete(2);
  expect(await merges.read(database)).toEqual([
    { number: 1, state: { kind: "done", session: "live-1" } },
    { number: 2, state: { kind: "failed" } },
  ]);
  merges.forget(1);
  merges.forget(2);
  expect(await merges.read(database)).toEqual([]);
});

test("a merge that was over before anybody looked is told of all the same", async () => {
  const merges = createMerges();
  merges.follow(7);
  expect(await merges.read(temporaryDatabase())).toEqual([
    { number: 7, state: { kind: "failed" } },
  ]);
});
