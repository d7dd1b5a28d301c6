import { failureOf } from "@/lib/store/failure";

import { rescueFileName } from "./file-name";
import { openAsItIs, rescueLines } from "./rescue";
import {
  makeScratchFile,
  type Scratch,
  sweepScratch,
  writeScratchFile,
} from "./scratch";

export type RescueOutcome =
  | { kind: "saved"; file: File; name: string; rows: number }
  /** The browser does not open the database at all, or there is none. */
  | { kind: "closed"; error: unknown }
  | { kind: "absent" }
  | { kind: "failed"; why: "full" | "broken"; error: unknown }
  | { kind: "cancelled" };

export interface RescueDeps {
  factory: Pick<IDBFactory, "open">;
  /** Of the database. */
  name: string;
  openScratch: () => Promise<Scratch>;
  now: () => number;
  onRead: (rows: number) => void;
  /** Stops the writing; afterwards, lets go of the file. */
  signal: AbortSignal;
}

/** Writes what can be read of the database into a file of the browser's own. The database is left as it is. */
export async function saveRescue(deps: RescueDeps): Promise<RescueOutcome> {
  let database: IDBDatabase | null;
  try {
    database = await openAsItIs(deps.factory, deps.name);
  } catch (error) {
    return { kind: "closed", error };
  }
  if (!database) return { kind: "absent" };
  try {
    return await write(database, deps);
  } catch (error) {
    if (deps.signal.aborted) return { kind: "cancelled" };
    const why = failureOf(error) === "full" ? "full" : "broken";
    return { kind: "failed", why, error };
  } finally {
    database.close();
  }
}

async function write(
  database: IDBDatabase,
  { openScratch, now, onRead, signal }: RescueDeps,
): Promise<RescueOutcome> {
  const scratch = await openScratch();
  await sweepScratch(scratch);
  const place = `${crypto.randomUUID()}.ndjson`;
  const handle = await makeScratchFile(scratch, place, signal);
  let rows = 0;
  const lines = rescueLines(database, (read) => {
    rows = read;
    onRead(read);
  });
  const file = await writeScratchFile(handle, lines, signal);
  return { kind: "saved", file, name: rescueFileName(now()), rows };
}
