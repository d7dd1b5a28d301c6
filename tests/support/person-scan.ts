import { gunzipSync } from "node:zlib";

import type { LivetapDatabase } from "@/lib/store/database";

export interface Sought {
  id: string;
  names: readonly string[];
}

/** Every place in the database that holds the person, in any form: `store.member: how`. */
export async function placesIn(
  database: LivetapDatabase,
  sought: Sought,
): Promise<string[]> {
  const places = new Set<string>();
  for (const table of database.tables)
    for (const row of await table.toArray())
      scan(row, table.name, sought, places);
  return [...places];
}

/** How a text, as a file has it, holds the person. */
export function findIn(text: string, { id, names }: Sought): string[] {
  const folded = text.toLowerCase();
  return [id, ...names].filter((one) => folded.includes(one.toLowerCase()));
}

function scan(
  value: unknown,
  place: string,
  sought: Sought,
  places: Set<string>,
): void {
  if (typeof value === "string") {
    for (const found of findIn(value, sought)) places.add(`${place}: ${found}`);
  } else if (value instanceof Uint8Array) {
    for (const found of findInBytes(value, sought))
      places.add(`${place}: ${found}`);
  } else if (typeof value === "object" && value !== null)
    for (const [member, inner] of Object.entries(value)) {
      const isPlace = Array.isArray(value) || /\d{4}/.test(member);
      scan(member, `${place} key`, sought, places);
      scan(inner, isPlace ? place : `${place}.${member}`, sought, places);
    }
}

/** As text, as varint, as eight bytes either way round; also in whatever gzip is in it. */
export function findInBytes(bytes: Uint8Array, sought: Sought): string[] {
  const buffer = Buffer.from(bytes);
  const found = findIn(buffer.toString("utf8"), sought);
  const fixed = Buffer.alloc(8);
  fixed.writeBigUInt64LE(BigInt(sought.id));
  if (buffer.includes(varintOf(BigInt(sought.id)))) found.push("varint");
  if (buffer.includes(fixed)) found.push("fixed");
  if (buffer.includes(Buffer.from(fixed).reverse())) found.push("big-endian");
  for (let at = 0; (at = buffer.indexOf("1f8b08", at, "hex")) >= 0; at += 1) {
    const plain = unpacked(buffer.subarray(at));
    if (plain)
      found.push(...findInBytes(plain, sought).map((how) => `gzip ${how}`));
  }
  return found;
}

function unpacked(bytes: Buffer): Buffer | null {
  try {
    return gunzipSync(bytes, { finishFlush: 2 });
  } catch (notGzip) {
    if (notGzip instanceof Error) return null;
    throw notGzip;
  }
}

function varintOf(id: bigint): Buffer {
  const bytes: number[] = [];
  let rest = id;
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}
