import "fake-indexeddb/auto";

import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { createIngest } from "@/lib/ingest/ingest";
import type { RelayItem } from "@/lib/protocol/port";
import { LivetapDatabase } from "@/lib/store/database";

import { syntheticLive } from "../../replay/synthetic";
import { readRecording, relayItems } from "../recording";
import {
  dumpStores,
  KEPT_FOLDER,
  type KeptDatabase,
  replaced,
} from "./fixture";
import { keptExport } from "./kept-export";

const NOW = 1_790_000_000_000;
const RECORDINGS = ["first-page-2026", "jw"];
const RELAY = "kept-synthetic";

/**
 * Keeps a database of the version that this code makes. Run it with the last code of a version, before the step to the next
 * is written: `npx tsx tests/support/databases/keep.ts`. The recordings are privacy-safe, the live is invented.
 */
async function keep(): Promise<void> {
  const database = new LivetapDatabase("kept");
  for (const name of RECORDINGS) {
    const items = relayItems(readRecording(recordingFile(name)), NOW);
    await record(database, `kept-${name}`, items);
  }
  const { items, room } = unfinishedLive();
  const half = Math.floor(items.length / 2);
  await record(database, RELAY, items.slice(0, half));
  const kept: KeptDatabase = {
    version: database.verno,
    stores: await dumpStores(database.backendDB()),
    exports: {},
    live: {
      ...{ relay: RELAY, room, items, recorded: half },
      whole: await wholeLive(items, room),
    },
  };
  for (const { id, number } of await database.sessions.toArray())
    kept.exports[id] = await keptExport(database, number);
  const file = path.join(KEPT_FOLDER, `v${String(kept.version)}.json.gz`);
  writeFileSync(file, gzipSync(JSON.stringify(kept, replaced), { level: 9 }));
}

async function record(
  database: LivetapDatabase,
  relay: string,
  items: RelayItem[],
): Promise<void> {
  const ingest = createIngest({ database, now: () => NOW });
  await ingest({ kind: "batch", relay, items }, 1);
}

/** With a frame that nobody can read in the middle, whose bytes are kept. */
function unfinishedLive(): { items: RelayItem[]; room: string } {
  const { page, lines } = syntheticLive({ seed: 4, minutes: 2 }).recording;
  const recorded = { name: "synthetic", page, lines: [...lines()] };
  const unread = {
    at: 1_000,
    kind: "frame",
    url: "",
    data: "CAESBA==",
  } as const;
  recorded.lines.splice(5, 0, unread);
  return { items: relayItems(recorded, NOW), room: page.roomId };
}

async function wholeLive(items: RelayItem[], room: string) {
  const database = new LivetapDatabase("whole");
  await record(database, RELAY, items);
  const session = await database.sessions.get({ room });
  return keptExport(database, session?.number ?? 0);
}

function recordingFile(name: string): string {
  return path.resolve(
    KEPT_FOLDER,
    `../../conformance/recordings/${name}.ndjson`,
  );
}

await keep();
