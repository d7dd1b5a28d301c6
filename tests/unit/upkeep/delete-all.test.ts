import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { newBlock } from "@/lib/store/block-list";
import { deleteEverything } from "@/lib/upkeep/delete-all";

import { syntheticLive } from "../../replay/synthetic";
import { placesIn } from "../../support/person-scan";
import {
  presentEverywhere,
  RECEIVED_AT,
  SOUGHT,
} from "../../support/present-everywhere";
import { relayItems } from "../../support/recording";

test.each([false, true])(
  "of all recordings nothing is left (settings too: %s)",
  async (withSettings) => {
    const database = await presentEverywhere();
    await database.blocks.put(await newBlock(database, "1", 1));
    await database.table("marks").add({ session: 1, text: "here" });
    await deleteEverything(database, withSettings);
    const left: string[] = [];
    for (const table of database.tables)
      if ((await table.count()) > 0) left.push(table.name);
    expect(left).toEqual(["relays", ...(withSettings ? [] : ["blocks"])]);
    expect(await placesIn(database, SOUGHT)).toEqual([]);
  },
);

test("a live that is opened afterwards is recorded, and the one that was open is not", async () => {
  const database = await presentEverywhere();
  await deleteEverything(database, true);
  const ingest = createIngest({ database, now: () => RECEIVED_AT });
  const { recording } = syntheticLive({
    ...{ minutes: 1, seed: 9, startedAt: RECEIVED_AT },
  });
  const lines = [...recording.lines()];
  const items = relayItems({ ...recording, name: "next", lines }, RECEIVED_AT);
  await ingest({ kind: "batch", relay: "relay-next", items }, 2);
  const before = syntheticLive({
    ...{ minutes: 1, seed: 3, startedAt: RECEIVED_AT },
  }).recording;
  const open = relayItems(
    { ...before, name: "before", lines: [...before.lines()] },
    RECEIVED_AT,
  );
  const later = open.map((item) => ({ ...item, number: item.number + 10_000 }));
  await ingest({ kind: "batch", relay: "relay", items: later }, 1);
  const sessions = await database.sessions.toArray();
  expect(sessions.map(({ room }) => room)).toEqual([recording.page.roomId]);
});
