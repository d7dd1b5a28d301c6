import { useCallback } from "react";

import type { Mark } from "@/lib/model/marks/mark";
import { askWorker } from "@/lib/protocol/ask";
import { readMarks } from "@/lib/queries/marks";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";

const OPTIONS = { tables: ["marks"] };
const NO_MARKS: readonly Mark[] = [];

/** Moments that the user marked in a session, in order of time. */
export function useMarks(session: number): readonly Mark[] {
  const read = useCallback(
    (database: ReadDatabase) => readMarks(database, session),
    [session],
  );
  return useLiveQuery(read, OPTIONS) ?? NO_MARKS;
}

export function markMoment(session: string): Promise<unknown> {
  return askWorker("markMoment", { session });
}

export function noteMark(mark: string, note: string): Promise<unknown> {
  return askWorker("noteMark", { mark, note });
}

export function moveMark(mark: string, byMs: number): Promise<unknown> {
  return askWorker("moveMark", { mark, byMs });
}

export function deleteMark(mark: string): Promise<unknown> {
  return askWorker("deleteMark", { mark });
}
