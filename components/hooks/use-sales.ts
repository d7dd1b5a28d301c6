import { useCallback, useMemo } from "react";
import { browser } from "wxt/browser";

import type { SalesAct } from "@/lib/model/sales/facts";
import {
  SELLING,
  type Selling,
  sellersLexicon,
} from "@/lib/model/settings/selling";
import { askWorker } from "@/lib/protocol/ask";
import type { ReadDatabase } from "@/lib/queries/open";
import { createSalesReader, type SalesView } from "@/lib/queries/sales";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";
import { useSetting } from "./use-setting";

export type { SalesView } from "@/lib/queries/sales";

const PACING = {
  tables: ["sales", "events", "sessions"],
  paceMs: 250,
  maxShare: 0.2,
  longestPauseMs: 2_000,
};

export function useSelling() {
  return useSetting(SELLING);
}

/** What is sold in the session; undefined until it is known. */
export function useSales(
  session: number,
  selling: Selling,
): SalesView | undefined {
  const grammar = JSON.stringify(selling);
  const by = useMemo(() => {
    const set = SELLING.parse(JSON.parse(grammar));
    return { lexicon: sellersLexicon(set), againMs: set.againMs };
  }, [grammar]);
  const reader = useMemo(() => {
    const readers = new WeakMap<
      ReadDatabase,
      ReturnType<typeof createSalesReader>
    >();
    return (database: ReadDatabase) => {
      const known = readers.get(database);
      if (known) return known;
      const made = createSalesReader(database, session, by);
      readers.set(database, made);
      return made;
    };
  }, [session, by]);
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<SalesView>) =>
      reader(database).read(task),
    [reader],
  );
  return useLiveQuery(read, PACING);
}

/** Stores what the seller did; asked twice it is stored once. */
export function recordSales(
  session: string,
  ...acts: readonly SalesAct[]
): Promise<unknown> {
  return askWorker("recordSales", {
    session,
    acts: acts.map((act) => ({ id: crypto.randomUUID(), act })),
  });
}

/** Lists, report and labels in a tab of their own, where there is room for them. */
export function openSalesPage(session: string, part = ""): Promise<unknown> {
  const page = browser.runtime.getURL("/sales.html");
  return browser.tabs.create({ url: `${page}?session=${session}${part}` });
}

export interface SellingSession {
  number: number;
  handle: string;
}

const SESSIONS = { tables: ["sessions"], paceMs: 1_000 };

/** The session of a UUID; null where there is none. */
export function useSellingSession(
  id: string,
): SellingSession | null | undefined {
  const read = useCallback(
    async ({ sessions }: ReadDatabase) => {
      const row = await sessions.get({ id });
      return row ? { number: row.number, handle: row.streamer.handle } : null;
    },
    [id],
  );
  return useLiveQuery<SellingSession | null>(read, SESSIONS);
}
