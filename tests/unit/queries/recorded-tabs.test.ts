import { expect, test } from "vitest";

import { readRecordedTabs } from "@/lib/queries/recorded-tabs";
import type { RelayRow } from "@/lib/store/rows";

import { aRelayRow } from "../../support/relay-row";
import { aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

async function recordedTabs(relays: Partial<RelayRow>[]) {
  const database = temporaryDatabase();
  await database.sessions.bulkPut([
    aSessionRow({ number: 1, id: "one", room: "1" }),
    aSessionRow({ number: 2, id: "two", room: "2", status: "ended" }),
  ]);
  await database.relays.bulkPut(
    relays.map((relay, index) => aRelayRow({ relay: String(index), ...relay })),
  );
  const tabs = await readRecordedTabs(database);
  return tabs.map(({ tab, overview }) => [tab, overview.id]);
}

test("a live in two tabs is there once, in the tab that told of it last", async () => {
  const relays = [
    { tab: 8, session: 1, seenAt: 20 },
    { tab: 7, session: 1, seenAt: 10 },
  ];
  expect(await recordedTabs(relays)).toEqual([[8, "one"]]);
});

test.each<[string, Partial<RelayRow>]>([
  ["without a session yet", { tab: 7, session: 0 }],
  ["whose live has ended", { tab: 7, session: 2 }],
  ["whose recording was erased", { tab: 7, session: 3 }],
  ["that is gone", { tab: -1, session: 1 }],
])("a page %s is not among them", async (_, relay) => {
  expect(await recordedTabs([relay])).toEqual([]);
});
