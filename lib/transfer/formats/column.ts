/** What a cell can hold. `time` is epoch ms that is written as a moment, `json` whatever has parts. */
export type ColumnType = "text" | "whole" | "number" | "flag" | "time" | "json";

export interface Column<Entry> {
  name: string;
  type: ColumnType;
  /** Of the column's type; null or absent where there is nothing. */
  read: (entry: Entry) => unknown;
}

/** Null unless the value is of the column's type. */
export function valueOf<Entry>(
  { type, read }: Column<Entry>,
  entry: Entry,
): string | number | boolean | null {
  const value = read(entry);
  switch (type) {
    case "text":
      return typeof value === "string" ? value : null;
    case "whole":
    case "number":
    case "time":
      return typeof value === "number" ? value : null;
    case "flag":
      return typeof value === "boolean" ? value : null;
    case "json":
      return value === null || value === undefined
        ? null
        : JSON.stringify(value);
  }
}

/** A moment for readers that know moments, and in ms as the session file has it. `at` alone is a word of SQL's own. */
export function timeColumns<Entry>(
  prefix: "" | "first" | "last",
  read: (entry: Entry) => number,
): Column<Entry>[] {
  const [time, ms] =
    prefix === "" ? ["time", "at_ms"] : [`${prefix}_time`, `${prefix}_at_ms`];
  return [
    { name: time, type: "time", read },
    { name: ms, type: "whole", read },
  ];
}
