import {
  type BasicType,
  ByteWriter,
  ParquetWriter,
  schemaFromColumnData,
} from "hyparquet-writer";

import { type Column, type ColumnType, valueOf } from "./column";
import { EVENT_COLUMNS } from "./event-columns";
import type { FileEvent, FileParts } from "./file-parts";

/** Rows that are kept until they are written together: each column of them stands in one piece. */
const ROWS_AT_ONCE = 20_000;

const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  ...{ text: "STRING", json: "STRING", whole: "INT64", number: "DOUBLE" },
  ...{ flag: "BOOLEAN", time: "TIMESTAMP" },
};

type Cell = string | number | bigint | boolean | Date | null;

/** The events of a session file as Parquet, with the columns of its CSV. */
export async function* parquetOf(
  parts: FileParts,
  rowsAtOnce = ROWS_AT_ONCE,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const file = new ParquetWriter({
    ...{ writer: bytes, schema, createdBy: "Livetap" },
  });
  let rows: FileEvent[] = [];
  for await (const part of parts) {
    if (part.kind !== "events") continue;
    rows.push(...part.entries);
    while (rows.length >= rowsAtOnce) {
      const columnData = columnsOf(rows.slice(0, rowsAtOnce));
      await file.write({ columnData, rowGroupSize: rowsAtOnce });
      rows = rows.slice(rowsAtOnce);
      yield takenFrom(bytes);
    }
  }
  if (rows.length > 0)
    await file.write({ columnData: columnsOf(rows), rowGroupSize: rowsAtOnce });
  await file.finish();
  yield takenFrom(bytes);
}

function columnsOf(rows: readonly FileEvent[]) {
  return EVENT_COLUMNS.map((column) => {
    return {
      ...{ name: column.name, type: TYPES[column.type], nullable: true },
      data: rows.map((row) => cellOf(column, row)),
    };
  });
}

function cellOf(column: Column<FileEvent>, row: FileEvent): Cell {
  const value = valueOf(column, row);
  if (typeof value !== "number" || column.type === "number") return value;
  if (!Number.isSafeInteger(value)) return null;
  return column.type === "time" ? new Date(value) : BigInt(value);
}

/** What was written since the last time; where in the file that is, the writer goes on counting. */
function takenFrom(bytes: ByteWriter): Uint8Array<ArrayBuffer> {
  const taken = new Uint8Array(bytes.getBuffer());
  bytes.index = 0;
  return taken;
}
