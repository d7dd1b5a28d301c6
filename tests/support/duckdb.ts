/** Rows of an SQL query, numbers beyond 32 bits as text. */
export async function askDuckDb(
  ...queries: string[]
): Promise<Record<string, unknown>[]> {
  const { DuckDBInstance } = await loaded();
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const query of queries) {
      const reader = await connection.runAndReadAll(query);
      rows = reader.getRowObjectsJson();
    }
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function loaded() {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    throw new Error(
      "DuckDB's native library does not load on this machine: the examples of docs/data.md cannot be tried here",
      { cause: error },
    );
  }
}
