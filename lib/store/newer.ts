import type Dexie from "dexie";

import { type OpenRequest, openWithRoom } from "./roomy";

/** Dexie multiplies the versions that it is told by ten, and counts in between when it mends a schema. */
const STEPS = 10;

/** As much of the browser's own factory as Dexie uses. */
interface Factory extends Pick<IDBFactory, "deleteDatabase" | "databases"> {
  open: (name: string, version?: number) => OpenRequest;
}

/**
 * Dexie opens also what a newer version made, and adds what it misses there: both would spoil it for the newer one. This
 * factory lets it change nothing above `version`, and `refuseNewer` shuts what is above it. It opens nothing without
 * `room`, in bytes.
 */
export function sparingFactory(
  factory: IDBFactory,
  version: number,
  room: () => Promise<number>,
): Factory {
  return {
    open(name, asked) {
      if (asked !== undefined && asked >= (version + 1) * STEPS)
        throw newerError(asked);
      return openWithRoom(factory, [name, asked], room);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
  };
}

export function refuseNewer(database: Dexie, version: number): void {
  database.on(
    "ready",
    (opened) => {
      const found = opened.backendDB().version;
      if (found >= (version + 1) * STEPS) throw newerError(found);
    },
    true,
  );
}

function newerError(found: number): DOMException {
  return new DOMException(
    `version ${String(found / STEPS)} was made by a newer Livetap`,
    "VersionError",
  );
}
