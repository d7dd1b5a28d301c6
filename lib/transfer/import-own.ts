import {
  keyOf,
  noOwn,
  OWN_NAMES,
  type OwnEntry,
  type OwnLists,
  type OwnName,
} from "@/lib/upkeep/own-lists";

import { MAX_AT, MAX_ID } from "./import-event";
import { MisfitError, readerOf, type Schema } from "./import-schema";

/** One thing that the user did, made anew; throws a `MisfitError`. */
export type OwnReader = (name: OwnName, value: unknown) => OwnEntry;

/** How many of each. */
export type OwnCounts = Record<OwnName, number>;

export function createOwnReader(schema: Schema): OwnReader {
  const { properties = {} } = schema;
  const readers = new Map(
    OWN_NAMES.map((name) => [
      name,
      readerOf(properties[name]?.items ?? {}, schema),
    ]),
  );
  return (name, value) => {
    const entry = readers.get(name)?.(value) as OwnEntry; // by its schema
    const key = keyOf(entry);
    if (key === "" || key.length > MAX_ID)
      throw new MisfitError("item" in entry ? ".item" : ".id");
    if (entry.at > MAX_AT) throw new MisfitError(".at");
    return entry;
  };
}

export function isOwnName(name: unknown): name is OwnName {
  return OWN_NAMES.some((known) => known === name);
}

/** How many entries of a file are not here; all where nothing is. */
export function ownNews(told: OwnLists, here = noOwn()): OwnCounts {
  const counts = { marks: 0, sales: 0, ticks: 0, draws: 0 };
  for (const name of OWN_NAMES) {
    const known = new Set(here[name].map(keyOf));
    counts[name] = told[name].filter((one) => !known.has(keyOf(one))).length;
  }
  return counts;
}
