import { useCallback, useEffect, useMemo, useState } from "react";

import type { EventFilter } from "@/lib/model/event-filter";
import type { RawAnswer } from "@/lib/model/raw-message";
import { askWorker } from "@/lib/protocol/ask";
import {
  createEventsReader,
  type EventsPage,
  findNewer,
} from "@/lib/queries/event-browser";
import type { ReadDatabase } from "@/lib/queries/open";

import { useDatabase } from "./database-context";
import { useLiveQuery } from "./use-live-query";

const PAGE = 100;
/** What is read stands until somebody asks for something else. */
const NO_TABLES: readonly string[] = [];

export interface Events {
  /** Undefined before the first answer; the one before stands until a new filter has its own. */
  page: EventsPage | undefined;
  isCurrent: boolean;
  isGoingOn: boolean;
  loadOlder: () => void;
  /** Where the list would begin a page further up; null for the newest. */
  findNewer: () => Promise<number | null>;
}

interface View {
  key: string;
  limit: number;
  /** Counts the readings of one that goes on. */
  turn: number;
}

export function useEvents(filter: EventFilter): Events {
  const key = JSON.stringify(filter);
  const database = useDatabase();
  const [kept, setView] = useState<View>({ key, limit: PAGE, turn: 0 });
  const view = kept.key === key ? kept : { key, limit: PAGE, turn: 0 };
  const { limit, turn } = view;
  const reader = useMemo(
    () => createEventsReader(filter),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the filter, whichever object it is
    [key],
  );
  const read = useCallback(
    async (from: ReadDatabase) => {
      const page = await reader.read(from, limit);
      return { page, key, limit, turn };
    },
    [reader, key, limit, turn],
  );
  const answer = useLiveQuery(read, { tables: NO_TABLES });
  const isCurrent = answer?.key === key;
  const isFull =
    isCurrent && (answer.page.isWhole || answer.page.events.length >= limit);
  if (isCurrent && !isFull && answer.turn === turn)
    setView({ ...view, turn: turn + 1 });
  return {
    page: answer?.page,
    ...{ isCurrent, isGoingOn: !isFull },
    loadOlder: () => {
      if (isFull && !answer.page.isWhole)
        setView({ ...view, limit: limit + PAGE });
    },
    findNewer: () => findNewer(database, filter, PAGE / 2),
  };
}

/** What the worker says of an event's raw message; undefined before it does. */
export function useRawMessage(
  session: number,
  row: number,
): RawAnswer | "failed" | undefined {
  const key = `${String(session)} ${String(row)}`;
  const [answer, setAnswer] = useState<{
    key: string;
    told: RawAnswer | "failed";
  }>();
  useEffect(() => {
    let isWanted = true;
    const tell = (told: RawAnswer | "failed") => {
      if (isWanted) setAnswer({ key, told });
    };
    askWorker("readRawMessage", { session, row }).then(tell, () => {
      tell("failed");
    });
    return () => {
      isWanted = false;
    };
  }, [key, session, row]);
  return answer?.key === key ? answer.told : undefined;
}
