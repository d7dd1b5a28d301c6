import { expect, test } from "vitest";

import { readDiagnostics } from "@/lib/queries/diagnostics";

import { aSessionRow, NOON } from "../../support/session-rows";
import { sampleRows } from "../../support/sample-session";
import { temporaryDatabase } from "../../support/temporary-database";

test("sessions are added up, and what goes on is told by itself", async () => {
  const database = temporaryDatabase();
  const counted = { nextRow: 11, messages: 20, undecodable: 3, framesBytes: 9 };
  await database.sessions.bulkAdd([
    aSessionRow({ ...counted, covered: null }),
    aSessionRow({
      ...{ ...counted, number: 2, id: "b", room: "2", status: "ended" },
      origin: "import",
    }),
  ]);
  await database.coverage.bulkAdd([
    { session: 1, from: 0, to: 10 },
    { session: 1, from: 10, to: 20, cause: "tab" },
    { session: 1, from: 30, to: 40, cause: "tab" },
    { session: 2, from: 30, to: 40, cause: "full" },
  ]);
  const told = await readDiagnostics(database, NOON + 120_000);
  expect(told).toMatchObject({
    ...{ events: 20, messages: 40, undecodable: 6, framesBytes: 18 },
    sessions: { live: 1, import: 1 },
    statuses: { live: 1, ended: 1 },
  });
  expect(told.recordingNow).toMatchObject([
    { minutes: 2, lastFrameAgoMs: 120_000, gaps: { tab: 2 }, events: 10 },
  ]);
});

test("of a database full of names, ids and words none is told", async () => {
  const database = temporaryDatabase();
  const rows = sampleRows({ until: NOON, minutes: 2 });
  await database.sessions.bulkAdd(
    rows.sessions.map((row) => ({
      ...row,
      title: "Secret-title",
      cover: "https://p16.tiktokcdn.com/Secret-cover",
      url: "https://www.tiktok.com/@secret.handle/live",
      streamer: {
        ...{ id: "6811111111111111111", handle: "secret.handle" },
        ...{ nickname: "Secret Nickname", bio: "Secret-bio" },
        avatar: "https://p16.tiktokcdn.com/Secret-avatar",
      },
      room: "7311111111111111111",
      unknownMethods: { "Secret Nickname": 1, SecretHandle: 2 },
      unknownFields: { "secret.handle": 1 },
      plumbing: { SecretPlumbing: 1 },
    })),
  );
  await database.events.bulkAdd(rows.events);
  await database.people.bulkAdd(rows.people);
  const told = JSON.stringify(await readDiagnostics(database, NOON));
  expect(told).not.toMatch(/secret|tiktok|https?:/i);
  const people = rows.people.flatMap((one) => [one.handle, one.nickname]);
  const ids = [...rows.sessions, ...rows.people].flatMap((row) =>
    "id" in row ? [row.id, row.room] : [row.person],
  );
  const present = [...people, ...ids].filter(
    (word) => word !== "" && told.includes(word),
  );
  expect(present).toEqual([]);
  expect(told).not.toMatch(/\d{15,}/);
});
