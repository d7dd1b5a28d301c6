import { useCallback } from "react";

import type {
  BigGift,
  DiamondsOverTime,
  GiftMessages,
  GiftsOf,
  GiftTotals,
} from "@/lib/model/gifts";
import {
  type BiggestReader,
  createBiggestReader,
} from "@/lib/queries/biggest-gifts";
import { readGiftMessages } from "@/lib/queries/gift-messages";
import { readDiamonds, readGiftTotals } from "@/lib/queries/gifts";
import type { ReadDatabase } from "@/lib/queries/open";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

const MAX_GIVERS = 50;
const MAX_POINTS = 400;
const MAX_BIGGEST = 20;

const TOTALS = { tables: ["gifts", "sessions"], paceMs: 500, maxShare: 0.05 };
const MINUTES = { tables: ["minutes"], paceMs: 1000, maxShare: 0.05 };
const EVENTS = { tables: ["gifts"], paceMs: 1000, maxShare: 0.05 };

/** Undefined before the first answer, null when the session is gone. */
export function useGiftTotals(session: number): GiftTotals | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readGiftTotals(database, session, MAX_GIVERS),
    [session],
  );
  return useLiveQuery(read, TOTALS);
}

export function useDiamonds(session: number): DiamondsOverTime | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readDiamonds(database, session, MAX_POINTS),
    [session],
  );
  return useLiveQuery(read, MINUTES);
}

/** What was read of the session looked at last. */
const readers = new WeakMap<ReadDatabase, BiggestReader>();

function readerOf(database: ReadDatabase, session: number): BiggestReader {
  const known = readers.get(database);
  if (known?.session === session) return known;
  const reader = createBiggestReader(database, session, MAX_BIGGEST);
  readers.set(database, reader);
  return reader;
}

export function useBiggestGifts(session: number): BigGift[] | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<BigGift[]>) =>
      readerOf(database, session).read(task),
    [session],
  );
  return useLiveQuery(read, { ...EVENTS, longestPauseMs: 15_000 });
}

/** The messages behind a total; keep `wanted` the same object between renders. */
export function useGiftMessages(
  session: number,
  wanted: GiftsOf,
): GiftMessages | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<GiftMessages>) =>
      readGiftMessages(database, session, wanted, task),
    [session, wanted],
  );
  return useLiveQuery(read, EVENTS);
}
