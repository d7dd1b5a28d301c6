import { beforeEach, expect, test } from "vitest";

import { newBlock } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import { exportBackup } from "@/lib/transfer/backup";
import { importFiles, readFiles } from "@/lib/transfer/import-files";
import { createErasures } from "@/lib/upkeep/erase-person";
import { beginErasure } from "@/lib/upkeep/erase-begin";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { collect } from "@/tests/support/collect";
import { placesIn } from "@/tests/support/person-scan";
import {
  exportText,
  imported,
  previewOf,
  SESSION_SCHEMA,
} from "@/tests/support/imported";
import {
  OTTO,
  presentEverywhere,
  SOUGHT,
} from "@/tests/support/present-everywhere";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const NOW = 1_790_000_500_000;
const { signal } = new AbortController();

let source: LivetapDatabase;
let database: LivetapDatabase;

beforeEach(async () => {
  source = await presentEverywhere();
  database = temporaryDatabase();
});

async function block(): Promise<void> {
  await database.blocks.put(await newBlock(database, OTTO.id, 1));
}

async function restored(): Promise<void> {
  const pieces = await collect(exportBackup(source, "all", { now: NOW }));
  const file = new File([pieces.join("")], "backup.json");
  const deps = {
    ...{ database, signal, schema: SESSION_SCHEMA },
    locks: fakeScratch().scratch.locks,
  };
  const chosen = await readFiles([file], deps, () => undefined);
  const progress = { onProgress: () => undefined };
  await importFiles(chosen, { hasNotes: true }, { ...deps, ...progress });
}

test("a backup brings Otto back to a browser that has not blocked him", async () => {
  await restored();
  const stores = (await placesIn(database, SOUGHT)).map(
    (place) => /^\w+/.exec(place)?.[0],
  );
  expect([...new Set(stores)].sort()).toEqual([
    ...["draws", "events", "marks", "people", "persons", "sales"],
    ...["sessions", "streaks", "ticks"],
  ]);
});

test("no backup brings back whom the user erased for good, in no place and by no name", async () => {
  await block();
  await restored();
  expect(await placesIn(database, SOUGHT)).toEqual([]);
  expect(await database.sessions.count()).toBe(2);
  const [one, other] = await Promise.all(
    [source, database].map((from) => from.sessions.toArray()),
  );
  expect(other?.map(({ tallies }) => tallies.comments).sort()).toEqual(
    one?.map(({ tallies }) => tallies.comments).sort(),
  );
});

test("the same file once more has nothing to add about somebody blocked", async () => {
  await block();
  const text = await exportText(source, 1);
  await imported(database, text);
  expect(await previewOf(database, text)).toMatchObject({
    sessions: [{ effect: { kind: "nothing" } }],
  });
});

test("a live of a blocked streamer is refused, also when the block comes after the preview", async () => {
  await source.sessions.update(1, { "streamer.id": OTTO.id });
  const text = await exportText(source, 1);
  expect(
    await imported(database, text, {
      locks: {
        request: async (_name: string, task: () => Promise<unknown>) => {
          await block();
          return task();
        },
      } as unknown as LockManager,
    }),
  ).toEqual([{ kind: "nothing" }]);
  expect((await previewOf(database, text)).sessions).toMatchObject([
    { effect: { kind: "refused", refusal: { reason: "erased" } } },
  ]);
});

test("who is erased while a file is imported is not in what was imported", async () => {
  const { locks } = fakeScratch().scratch;
  const text = await exportText(source, 1);
  let erased: unknown = null;
  await imported(database, text, {
    locks,
    onProgress: () => {
      erased ??= beginErasure(
        database,
        { person: OTTO.id, mode: "anonymise", block: true },
        NOW,
      ).then(
        createErasures({
          ...{ database, locks, now: () => NOW },
          inTurn: (task) => task(),
        }),
      );
    },
  });
  expect(erased).not.toBeNull();
  await erased;
  expect(await database.events.count()).toBeGreaterThan(0);
  expect(await placesIn(database, SOUGHT)).toEqual([]);
});
