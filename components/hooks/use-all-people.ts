import { useCallback, useState } from "react";

import {
  type AllPeople,
  type AllPeopleWanted,
  createAllPeople,
} from "@/lib/queries/all-people";
import type { ReadDatabase } from "@/lib/queries/open";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

/** A live that is on changes with every batch, and this list need not. */
const OPTIONS = {
  tables: ["sessions", "persons", "people"],
  paceMs: 5_000,
  maxShare: 0.1,
};

export function useAllPeople(wanted: AllPeopleWanted): AllPeople | undefined {
  const [everybody] = useState(createAllPeople);
  const { streamer, filter, sort, limit } = wanted;
  const { kind, tag, text } = filter;
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<AllPeople>) =>
      everybody.read(
        database,
        { ...{ streamer, sort, limit }, filter: { kind, tag, text } },
        task,
      ),
    [everybody, streamer, kind, tag, text, sort, limit],
  );
  return useLiveQuery(read, OPTIONS);
}

export type {
  AllPeople,
  AllPeopleWanted,
  ListedPerson,
} from "@/lib/queries/all-people";
