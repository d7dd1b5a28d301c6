import { useCallback } from "react";
import { browser } from "wxt/browser";

import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { SELLING, type Selling } from "@/lib/model/settings/selling";
import type { ReadDatabase } from "@/lib/queries/open";
import {
  createSalesReader,
  type SalesReader,
  type SalesView,
} from "@/lib/queries/sales";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

export type { SalesView } from "@/lib/queries/sales";

const PACING = {
  tables: ["sales", "events", "sessions"],
  paceMs: 250,
  maxShare: 0.2,
  longestPauseMs: 2_000,
};

/** The reader of the session looked at last: closing the tab loses nothing of what it has read. */
const readers = new WeakMap<
  ReadDatabase,
  { session: number; grammar: string; reader: SalesReader }
>();

function readerOf(
  database: ReadDatabase,
  session: number,
  grammar: string,
): SalesReader {
  const known = readers.get(database);
  if (known?.session === session && known.grammar === grammar)
    return known.reader;
  const selling = SELLING.parse(JSON.parse(grammar));
  const { againMs } = selling;
  const by = { lexicon: sellersLexicon(selling), againMs };
  const reader = createSalesReader(database, session, by);
  readers.set(database, { session, grammar, reader });
  return reader;
}

/** What is sold in the session; undefined until it is known. */
export function useSales(
  session: number,
  selling: Selling,
): SalesView | undefined {
  const grammar = JSON.stringify(selling);
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<SalesView>) =>
      readerOf(database, session, grammar).read(task),
    [session, grammar],
  );
  return useLiveQuery(read, PACING);
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
