import { expect, test } from "vitest";

import { rebuild } from "@/lib/ingest/rebuild";

import {
  exportText,
  imported,
  onlySession,
  previewOf,
} from "@/tests/support/imported";
import { everyKind } from "@/tests/support/every-kind";
import { played } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

test.each(findRecordings())(
  "%s goes into a file and comes back whole, to the last byte",
  async (file) => {
    const { database, session } = await played(readRecording(file));
    const text = await exportText(database, session.number);
    const other = temporaryDatabase();
    const preview = await previewOf(other, text);
    expect(preview.sessions).toMatchObject([
      { effect: { kind: "new" }, differences: [], unknown: 0 },
    ]);
    await imported(other, text);
    expect(await exportText(other, await onlySession(other))).toBe(text);
    expect(await previewOf(other, text)).toMatchObject({
      sessions: [{ effect: { kind: "nothing" } }],
    });
  },
);

/** A recording with every kind of event in it, each with all and with least of its fields. */
async function ofEveryKind() {
  const database = temporaryDatabase();
  const session = aSessionRow({
    ...{ status: "interrupted", name: "Otters", note: "", tags: ["kind"] },
    ...{ nextRow: everyKind.length + 1, offsets: [40, 50, 60] },
    followersFirst: { at: 0, followers: 9 },
    unknownFields: { "ChatMessage.42": 2 },
  });
  await database.sessions.add(session);
  await database.events.bulkAdd(everyKind);
  await database.coverage.add({ session: 1, from: NOON, to: NOON + 900 });
  await rebuild(database, session);
  return exportText(database, 1);
}

test("every kind of event comes back as it was, and so does what the user wrote", async () => {
  const text = await ofEveryKind();
  const database = temporaryDatabase();
  await imported(database, text);
  expect(await exportText(database, await onlySession(database))).toBe(text);
  const [session] = await database.sessions.toArray();
  expect(session).toMatchObject({ name: "Otters", tags: ["kind"] });
});

test("an older file of the same recording takes nothing away", async () => {
  const text = await ofEveryKind();
  const database = temporaryDatabase();
  await imported(database, text);
  await database.sessions
    .toCollection()
    .modify({ name: "Otters at night", tags: ["kind", "late"] });
  expect((await previewOf(database, text)).sessions).toMatchObject([
    { effect: { kind: "nothing" } },
  ]);
});

test("a live that went on when its file was written is interrupted here, and its file says what it said", async () => {
  const text = (await ofEveryKind()).replace(
    '"status":"interrupted"',
    '"status":"live"',
  );
  const live = text.replace(/"to":\d+\}\],"status"/, '"to":null}],"status"');
  const database = temporaryDatabase();
  await imported(database, live);
  const [session] = await database.sessions.toArray();
  expect(session).toMatchObject({ status: "interrupted" });
  expect(await exportText(database, session?.number ?? 0)).toBe(live);
});
