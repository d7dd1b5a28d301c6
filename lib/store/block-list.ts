import {
  createPseudonyms,
  fingerprintOf,
  PSEUDONYM_KEY_WORDS,
  type Rename,
} from "@/lib/model/pseudonym";

import type { LivetapDatabase } from "./database";
import type { BlockRow } from "./upkeep-rows";

/** Who was erased for good. Only hashes are known: whoever comes is asked for one by one. */
export interface BlockList {
  isEmpty: boolean;
  includes: (person: string) => boolean;
  /** Whom they become in the live of this room. */
  renameIn: (room: string) => Rename;
}

const NO_BLOCKS: BlockList = {
  isEmpty: true,
  includes: () => false,
  renameIn: () => () => null,
};

/** The list as it is now. */
export async function createBlockList(
  database: LivetapDatabase,
): Promise<BlockList> {
  return listOf(await database.blocks.toArray());
}

/** The list as it is at each asking; made anew only when it has changed. */
export function createBlockReader(
  database: LivetapDatabase,
): () => Promise<BlockList> {
  let known = "";
  let list = NO_BLOCKS;
  return async () => {
    const rows = await database.blocks.toArray();
    const hashes = rows.map(({ hash }) => hash).join(" ");
    if (hashes !== known) list = listOf(rows);
    known = hashes;
    return list;
  };
}

/** The row that blocks a person, under the salt of those before it. */
export async function newBlock(
  database: LivetapDatabase,
  person: string,
  since: number,
): Promise<BlockRow> {
  const first = await database.blocks.toCollection().first();
  const salt = first?.salt ?? newSalt();
  return { hash: hashOf(salt)(person), salt, since };
}

export function newSalt(): number[] {
  return [...crypto.getRandomValues(new Uint32Array(2 * PSEUDONYM_KEY_WORDS))];
}

/** Half of the salt is for the list, the other for the pseudonyms. */
export function pseudonymKey(salt: readonly number[]): number[] {
  return salt.slice(PSEUDONYM_KEY_WORDS);
}

function hashOf(salt: readonly number[]): (person: string) => string {
  const fingerprint = fingerprintOf(salt.slice(0, PSEUDONYM_KEY_WORDS));
  return (person) => String(fingerprint(person));
}

/** More people than this are in no live at once. */
const MAX_KNOWN = 50_000;

function listOf(rows: readonly BlockRow[]): BlockList {
  const [first] = rows;
  if (!first) return NO_BLOCKS;
  const hash = hashOf(first.salt);
  const pseudonymOf = createPseudonyms(pseudonymKey(first.salt));
  const hashes = new Set(rows.map((row) => row.hash));
  const known = new Map<string, boolean>();
  const includes = (person: string) => {
    const answer = known.get(person) ?? hashes.has(hash(person));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(person, answer);
    return answer;
  };
  return {
    isEmpty: false,
    includes,
    renameIn: (room) => (person) =>
      includes(person) ? pseudonymOf(person, room) : null,
  };
}
