import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { createSessionCommands } from "@/lib/ingest/session-commands";

import {
  findRecordings,
  readRecording,
  relayItems,
} from "../../support/recording";
import { temporaryDatabase } from "../../support/temporary-database";

const NOW = 1_790_000_000_000;

test("a streamer is kept with each live and its followers, until the live is erased", async () => {
  const file =
    findRecordings().find((name) => name.includes("web.ndjson")) ?? "";
  const recording = readRecording(file);
  const { host, roomId } = recording.page;
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOW });
  await ingest(
    { kind: "batch", relay: "r", items: relayItems(recording, NOW) },
    1,
  );
  const session = await database.sessions.get({ room: roomId });
  expect(await database.streamers.toArray()).toMatchObject([
    {
      id: host.id,
      lives: [
        {
          session: session?.number,
          followersFirst: { followers: 95_000 },
          followersLast: { followers: 95_011 },
        },
      ],
    },
  ]);
  const commands = createSessionCommands(database, () => NOW);
  await commands.deleteSession({ session: session?.id ?? "" });
  expect(await database.streamers.count()).toBe(0);
});
