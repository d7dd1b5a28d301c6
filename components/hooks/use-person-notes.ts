import { useCallback } from "react";

import type { ReadDatabase } from "@/lib/queries/open";
import { type PersonNotes, readPersonNotes } from "@/lib/queries/person-notes";

import { useLiveQuery } from "./use-live-query";

const OPTIONS = { tables: ["persons"] };

export function usePersonNotes(person: string): PersonNotes | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readPersonNotes(database, person),
    [person],
  );
  return useLiveQuery(read, OPTIONS);
}
