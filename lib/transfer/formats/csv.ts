import { type Column, valueOf } from "./column";
import { EVENT_COLUMNS } from "./event-columns";
import type { FilePart, FileParts, ListName } from "./file-parts";
import { GIFT_COLUMNS, MINUTE_COLUMNS, PEOPLE_COLUMNS } from "./list-columns";

type EntryOf<List extends ListName> = Extract<
  FilePart,
  { kind: List }
>["entries"][number];

export const CSV_COLUMNS: {
  readonly [List in ListName]: readonly Column<EntryOf<List>>[];
} = {
  events: EVENT_COLUMNS,
  people: PEOPLE_COLUMNS,
  gifts: GIFT_COLUMNS,
  minutes: MINUTE_COLUMNS,
};

/** Spreadsheets take a file for UTF-8 by this mark only. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** One list of a session file as RFC 4180 has it. What comes after the list is not read. */
export async function* csvOf(
  list: ListName,
  parts: FileParts,
): AsyncGenerator<string> {
  yield headOf(CSV_COLUMNS[list]);
  let isReached = false;
  for await (const part of parts) {
    if (isOf(part, list)) {
      isReached = true;
      yield rowsOf(part);
    } else if (isReached) return;
  }
}

function isOf<List extends ListName>(
  part: FilePart,
  list: List,
): part is Extract<FilePart, { kind: List }> {
  return part.kind === list;
}

/** A whole small table. */
export function csvText<Entry>(
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
): string {
  return headOf(columns) + textOf(columns, entries);
}

function headOf(columns: readonly { name: string }[]): string {
  const names = columns.map(({ name }) => name).join(",");
  return BYTE_ORDER_MARK + names + LINE_END;
}

function rowsOf(part: Extract<FilePart, { kind: ListName }>): string {
  switch (part.kind) {
    case "events":
      return textOf(EVENT_COLUMNS, part.entries);
    case "people":
      return textOf(PEOPLE_COLUMNS, part.entries);
    case "gifts":
      return textOf(GIFT_COLUMNS, part.entries);
    case "minutes":
      return textOf(MINUTE_COLUMNS, part.entries);
  }
}

function textOf<Entry>(
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
): string {
  return entries
    .map((entry) => columns.map((column) => cellOf(column, entry)).join(","))
    .map((row) => row + LINE_END)
    .join("");
}

function cellOf<Entry>(column: Column<Entry>, entry: Entry): string {
  const value = valueOf(column, entry);
  if (value === null) return "";
  if (column.type === "time" && typeof value === "number") return isoOf(value);
  return typeof value === "string" ? quoted(asText(value)) : String(value);
}

/** The farthest moment that a date can be. */
const LAST_MS = 8.64e15;

function isoOf(at: number): string {
  return Math.abs(at) <= LAST_MS ? new Date(at).toISOString() : "";
}

/**
 * What a spreadsheet would run as a formula (also in its full-width form), or would round because it has more digits than
 * a number there holds. An apostrophe makes it text; a cell that has one of its own gets another, so that taking one
 * away always gives back what was there.
 */
const NEEDS_APOSTROPHE = /^(?:['=+\-@\t\r\n＝＋－＠]|\d{16,}$|0\d+$)/u;

function asText(value: string): string {
  return NEEDS_APOSTROPHE.test(value) ? `'${value}` : value;
}

const NEEDS_QUOTES = /[",;\r\n\t]|^\s|\s$/u;

function quoted(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
