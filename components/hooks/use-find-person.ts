import { useCallback } from "react";

import {
  type ErasurePreview,
  previewErasure,
} from "@/lib/queries/erasure-preview";
import {
  findPeople,
  type FoundPeople,
  type FoundPerson,
} from "@/lib/queries/find-person";
import type { ReadDatabase } from "@/lib/queries/open";
import type { ReadTask } from "@/lib/queries/watch";

export type { ErasurePreview, FoundPerson };

import { useLiveQuery } from "./use-live-query";

/** A live that goes on changes nothing that matters here; an erasure does. */
const TABLES = ["erasures"];

/** People over all lives by name or id; undefined before the first answer. */
export function useFindPerson(words: string): FoundPeople | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<FoundPeople>) =>
      findPeople(database, words, task),
    [words],
  );
  return useLiveQuery(read, { tables: TABLES });
}

/** What erasing somebody comes to; mentions are counted as it goes. */
export function useErasurePreview(person: string): ErasurePreview | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<ErasurePreview>) =>
      previewErasure(database, person, task),
    [person],
  );
  return useLiveQuery(read, { tables: TABLES });
}
