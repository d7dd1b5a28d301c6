import type { DeskEntry, DeskPart } from "@/lib/model/desk/part";

/** More lines than this are for the recap. */
export const MOST_ENTRIES = 80;

export interface DeskRow {
  key: string;
  entry: DeskEntry;
  /** What is ticked with it. */
  parts: readonly DeskPart[];
  /** One of several that the entry before it stands for. */
  isPart: boolean;
  isOpened: boolean;
  isLeaving: boolean;
}

interface Shown {
  entries: readonly DeskEntry[];
  /** Keys of entries that are shown part by part. */
  opened: ReadonlySet<string>;
  isLeaving: (part: DeskPart) => boolean;
}

export function rowsOf({ entries, opened, isLeaving }: Shown): DeskRow[] {
  return entries.slice(0, MOST_ENTRIES).flatMap((entry) => {
    const { key, parts } = entry;
    const isOpened = opened.has(key) && parts.length > 1;
    const row: DeskRow = {
      ...{ key, entry, parts, isOpened, isPart: false },
      isLeaving: parts.every(isLeaving),
    };
    if (!isOpened) return [row];
    const single = parts.map((part): DeskRow => ({
      ...{ key: `${key} ${part.item}`, entry, parts: [part] },
      ...{ isPart: true, isOpened: false, isLeaving: isLeaving(part) },
    }));
    return [row, ...single];
  });
}

/** The nearest row that stays, in that direction; -1 for none. */
export function besideOf(
  rows: readonly DeskRow[],
  from: number,
  step: 1 | -1,
): number {
  let next = from + step;
  while (rows[next]?.isLeaving) next += step;
  return rows[next] ? next : -1;
}
