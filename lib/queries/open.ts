import { LivetapDatabase } from "@/lib/store/database";

/** The database as screens use it: they only read. */
export type ReadDatabase = LivetapDatabase;

export function openDatabase(): ReadDatabase {
  return new LivetapDatabase();
}
