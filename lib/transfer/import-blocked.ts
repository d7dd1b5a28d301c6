import { createNameMask, type MaskNames } from "@/lib/model/masked-names";
import { EVENT_TEXTS, maskTexts, ROW_TEXTS } from "@/lib/model/masked-texts";
import { type BlockList, createBlockList } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import type { PersonNotesRow } from "@/lib/store/own-rows";
import { withoutBlocked } from "@/lib/upkeep/blocks";
import { collectNames } from "@/lib/upkeep/erase-trace";
import type { ToldEvent } from "@/lib/upkeep/merge-events";
import type { SessionCopy } from "@/lib/upkeep/session-copy";
import { unnamedOwn } from "@/lib/upkeep/unnamed-own";

import { fileParts } from "./import-file";
import type { Schema } from "./import-schema";

/** Whom the user erased for good no file brings back: neither by an id nor by a name that the file tells of them. */
export interface FileVeil {
  blocks: BlockList;
  mask: MaskNames;
}

interface VeilDeps {
  database: LivetapDatabase;
  schema: Schema;
  signal: AbortSignal;
}

/** The veil as the list of blocks wants it at each asking; the file is read for names only when that list has changed. */
export function createFileVeil(
  file: Blob,
  { database, schema, signal }: VeilDeps,
): () => Promise<FileVeil> {
  let known = "";
  let mask: MaskNames = (text) => text;
  return async () => {
    const hashes = await database.blocks.toCollection().primaryKeys();
    const blocks = await createBlockList(database);
    if (hashes.join(" ") !== known)
      mask = await maskOf(
        fileParts(file, schema, () => undefined),
        {
          blocks,
          signal,
        },
      );
    known = hashes.join(" ");
    return { blocks, mask };
  };
}

async function maskOf(
  batches: ReturnType<typeof fileParts>,
  { blocks, signal }: { blocks: BlockList; signal: AbortSignal },
): Promise<MaskNames> {
  const found = { handles: new Set<string>(), nicknames: new Set<string>() };
  for await (const parts of batches) {
    signal.throwIfAborted();
    for (const part of parts) collectNames(part, blocks.includes, found);
  }
  return createNameMask({
    handles: [...found.handles].filter((name) => name !== ""),
    nicknames: [...found.nicknames].filter((name) => name !== ""),
  });
}

/** Their own lives do not come back either: their name stands over everything in them. */
export function isOfBlocked(
  { streamer }: SessionCopy,
  { blocks }: FileVeil,
): boolean {
  return streamer.id !== "" && blocks.includes(streamer.id);
}

export function veiledCopy(copy: SessionCopy, veil: FileVeil): SessionCopy {
  const { blocks, mask } = veil;
  if (blocks.isEmpty) return copy;
  const rename = blocks.renameIn(roomOf(copy));
  const own = unnamedOwn(copy.own, { rename, mask, isPresent: false });
  return maskTexts({ ...copy, own }, ROW_TEXTS, mask);
}

/** Whose live it is: pseudonyms are of one room. */
function roomOf({ rooms }: SessionCopy): string {
  return rooms.at(-1)?.id ?? "";
}

export async function* veiledEvents(
  batches: AsyncIterable<readonly ToldEvent[]>,
  copy: SessionCopy,
  { blocks, mask }: FileVeil,
): AsyncGenerator<readonly ToldEvent[], undefined> {
  const room = roomOf(copy);
  for await (const batch of batches)
    yield blocks.isEmpty
      ? batch
      : batch.map((event) =>
          maskTexts(withoutBlocked(event, room, blocks), EVENT_TEXTS, mask),
        );
}

export function veiledNotes(
  notes: readonly PersonNotesRow[],
  { blocks, mask }: FileVeil,
): PersonNotesRow[] {
  return notes
    .filter(({ person }) => !blocks.includes(person))
    .map((row) => maskTexts(row, ROW_TEXTS, mask));
}
