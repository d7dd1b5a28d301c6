import type { MergeTask } from "@/lib/store/upkeep-rows";

import type { ReadDatabase } from "./open";

/** Two records that are being made one, were, or could not be. */
export interface Merge {
  /** Of the one record, whether it stands already or not. */
  number: number;
  state:
    | { kind: "running"; progress: number }
    /** Its UUID. */
    | { kind: "done"; session: string }
    | { kind: "failed" };
}

export interface MergesReader {
  read: (database: ReadDatabase) => Promise<Merge[]>;
  /** To be told of from now on, even where it is over before it is met. */
  follow: (number: number) => void;
  forget: (number: number) => void;
}

/** Every merge that was met, until it is forgotten. */
export function createMerges(): MergesReader {
  const followed = new Set<number>();
  return {
    follow: (number) => followed.add(number),
    forget: (number) => followed.delete(number),
    async read({ sessions }) {
      const running = await sessions
        .filter(({ merging }) => merging !== undefined)
        .primaryKeys();
      for (const number of running) followed.add(number);
      const numbers = [...followed];
      const rows = await sessions.bulkGet(numbers);
      return numbers.map((number, index): Merge => {
        const row = rows[index];
        if (!row) return { number, state: { kind: "failed" } };
        const { id, merging } = row;
        return {
          number,
          state: merging
            ? { kind: "running", progress: progressOf(merging) }
            : { kind: "done", session: id },
        };
      });
    },
  };
}

/** Writing a row takes about as long as reading it four times. */
const WEIGHT = 4;

/** From 0 to 1. */
function progressOf({ events, copied, folded }: MergeTask): number {
  const whole = Math.max(1, events) * (WEIGHT + 2);
  return Math.min(1, (copied * WEIGHT + folded) / whole);
}
