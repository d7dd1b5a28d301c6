import "fake-indexeddb/auto";

import { createIngest } from "@/lib/ingest/ingest";
import type { RelayItem } from "@/lib/protocol/port";

import type { ExportedSession } from "../e2e/session-file";
import { embeddedState } from "../replay/live-page";
import type { Recording } from "../replay/recording";
import { relayItems } from "../support/recording";
import { temporaryDatabase } from "../support/temporary-database";
import { exportedFrom } from "./stored-session";

const BATCH_ITEMS = 64;

/** The session file of a recording, or of its first frames, that one page got from the start to the end. */
export async function undisturbed(
  recording: Recording,
  frames: number,
): Promise<ExportedSession> {
  const database = temporaryDatabase();
  try {
    const ingest = createIngest({ database, now: Date.now });
    const items = await itemsOf(recording, frames);
    for (let from = 0; from < items.length; from += BATCH_ITEMS)
      await ingest(
        {
          ...{ kind: "batch", relay: "relay" },
          items: items.slice(from, from + BATCH_ITEMS),
        },
        1,
      );
    const { roomId: room } = recording.page;
    const session = await database.sessions.get({ room });
    return await exportedFrom(database, session?.number ?? 0);
  } finally {
    await database.delete();
  }
}

async function itemsOf(
  recording: Recording,
  frames: number,
): Promise<RelayItem[]> {
  const lines = [];
  let count = 0;
  for await (const line of recording.lines()) {
    count += Number(line.kind === "frame");
    if (count <= frames) lines.push(line);
  }
  const { page } = recording;
  const receivedAt = Date.now();
  const played = relayItems({ name: "", page, lines }, receivedAt);
  const facts: RelayItem = {
    ...{ kind: "facts", path: "SIGI_STATE", number: 1, receivedAt },
    handle: page.host.handle,
    text: JSON.stringify(embeddedState(recording)),
  };
  const later = played.map((item) => ({ ...item, number: item.number + 1 }));
  return [facts, ...later];
}
