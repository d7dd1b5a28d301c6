import { expect, test } from "vitest";

import { decodeAgain } from "@/lib/ingest/decode-again";
import { createIngest } from "@/lib/ingest/ingest";
import { type Decoder, DECODER, shortMethod } from "@/lib/normalize";

import {
  findRecordings,
  readRecording,
  relayItems,
} from "../../support/recording";
import { sessionSnapshot } from "../../support/session-snapshot";
import { temporaryDatabase } from "../../support/temporary-database";

const NOW = 1_790_000_000_000;

/** The decoder as it was before it knew these methods, or while it failed on them. */
function before(
  missing: readonly string[],
  failing: readonly string[],
): Decoder {
  return {
    schema: DECODER.schema - 1,
    normalize(method, payload) {
      const read = DECODER.normalize(method, payload);
      const { messageId, room } = read.kind === "reading" ? read.reading : read;
      if (missing.includes(shortMethod(method)))
        return { kind: "unknown", messageId, room };
      if (failing.includes(shortMethod(method)))
        return { kind: "undecodable", messageId: "0", room: "0" };
      return read;
    },
  };
}

async function play(file: string, decoder: Decoder) {
  const recording = readRecording(file);
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOW, decoder });
  await ingest(
    { kind: "batch", relay: "relay", items: relayItems(recording, NOW) },
    1,
  );
  return { database, room: recording.page.roomId };
}

test.each(findRecordings())(
  "%s is complete after an update, as if nothing had been missed",
  async (file) => {
    const known = await play(file, DECODER);
    const missed = await play(
      file,
      before(["ChatMessage", "GiftMessage"], ["RoomUserSeqMessage"]),
    );
    await decodeAgain(missed.database);
    expect(await sessionSnapshot(missed.database, missed.room)).toEqual(
      await sessionSnapshot(known.database, known.room),
    );
    const session = await missed.database.sessions.get({ room: missed.room });
    expect(session?.undecodable).toBe(0);
    expect(await missed.database.undecoded.count()).toBe(
      await known.database.undecoded.count(),
    );
  },
);
