import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { standardValues } from "@/lib/model/settings/all";
import type { LivetapDatabase } from "@/lib/store/database";
import { exportBackup } from "@/lib/transfer/backup";
import { importFiles, readFiles } from "@/lib/transfer/import-files";
import { settingsIn } from "@/lib/transfer/import-settings";
import { syntheticLive } from "@/tests/replay/synthetic";
import { collect } from "@/tests/support/collect";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { exportText, SESSION_SCHEMA } from "@/tests/support/imported";
import {
  findRecordings,
  readRecording,
  relayItems,
} from "@/tests/support/recording";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const NOW = 1_790_000_000_000;
const NOTES = {
  ...{ person: "7100000000000000001", note: "Knits", tags: ["kind"] },
  changedAt: NOW,
};

/** Two recordings and an invented live. */
async function filled(): Promise<LivetapDatabase> {
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOW });
  const { recording } = syntheticLive({ minutes: 1 });
  const lives = [
    ...findRecordings().slice(0, 2).map(readRecording),
    { name: "synthetic", page: recording.page, lines: [...recording.lines()] },
  ];
  for (const [index, live] of lives.entries())
    await ingest(
      {
        kind: "batch",
        relay: `relay${String(index)}`,
        items: relayItems(live),
      },
      index + 1,
    );
  await database.persons.add(NOTES);
  return database;
}

async function backupOf(database: LivetapDatabase): Promise<string> {
  const settings = { ...standardValues(), money: { currency: "EUR" } };
  const pieces = exportBackup(database, "all", { now: NOW, settings });
  return (await collect(pieces)).join("");
}

async function restored(backup: BlobPart) {
  const database = temporaryDatabase();
  const deps = {
    ...{ database, schema: SESSION_SCHEMA, locks: fakeScratch().scratch.locks },
    ...{ signal: new AbortController().signal, onProgress: () => undefined },
  };
  const file = new File([backup], "livetap-backup.json.gz");
  const chosen = await readFiles([file], deps, () => undefined);
  const outcomes = await importFiles(chosen, { hasNotes: true }, deps);
  return { database, chosen, outcomes };
}

test("a backup restores everything into an empty browser", async () => {
  const source = await filled();
  const backup = await backupOf(source);
  const { database, chosen, outcomes } = await restored(gzipSync(backup));
  expect(outcomes).toHaveLength(3);
  expect(await backupOf(database)).toBe(backup);
  expect(await database.persons.toArray()).toEqual([NOTES]);
  const sessions = await source.sessions.orderBy("openedAt").toArray();
  for (const { number, id } of sessions) {
    const copy = await database.sessions.get({ id });
    expect(await exportText(database, copy?.number ?? 0)).toBe(
      await exportText(source, number),
    );
  }
  const [file] = chosen;
  const settings = file?.kind === "read" ? file.preview.settings : null;
  expect(settingsIn(settings, standardValues())).toMatchObject({
    money: { currency: "EUR" },
  });
});

test("a backup that is restored twice changes nothing", async () => {
  const { database } = await restored(await backupOf(await filled()));
  const before = await backupOf(database);
  const deps = {
    ...{ database, schema: SESSION_SCHEMA, locks: fakeScratch().scratch.locks },
    ...{ signal: new AbortController().signal, onProgress: () => undefined },
  };
  const chosen = await readFiles(
    [new File([before], "b")],
    deps,
    () => undefined,
  );
  expect(
    chosen.map((file) =>
      file.kind === "read"
        ? file.preview.sessions.map(({ effect }) => effect.kind)
        : file.refusal,
    ),
  ).toEqual([["nothing", "nothing", "nothing"]]);
});

test("one session that is broken does not keep the others from being restored", async () => {
  const backup = await backupOf(await filled());
  const broken = backup.replace(
    /"kind":"join","at":\d+/,
    '"kind":"join","at":-1',
  );
  const { chosen, outcomes } = await restored(broken);
  expect(outcomes).toHaveLength(2);
  const [file] = chosen;
  expect(file?.kind === "read" && file.preview.sessions).toContainEqual(
    expect.objectContaining({
      effect: {
        kind: "refused",
        refusal: expect.objectContaining({ reason: "misfit" }) as unknown,
      },
    }),
  );
});

test("a backup of some has those and no notes", async () => {
  const database = await filled();
  const [session] = await database.sessions.toArray();
  const numbers = [session?.number ?? 0];
  const pieces = exportBackup(database, numbers, { now: NOW });
  const file = JSON.parse((await collect(pieces)).join("")) as {
    persons: unknown[];
    sessions: { session: { id: string } }[];
  }; // our own text
  expect(file.persons).toEqual([]);
  expect(file.sessions.map((one) => one.session.id)).toEqual([session?.id]);
});
