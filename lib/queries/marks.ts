import type { Mark } from "@/lib/model/marks/mark";

import type { ReadDatabase } from "./open";

/** Moments that the user marked in a session, in order of time. */
export async function readMarks(
  database: ReadDatabase,
  session: number,
): Promise<Mark[]> {
  const rows = await database.marks
    .where("[session+at]")
    .between([session], [session, []])
    .toArray();
  return rows.map(({ id, at, madeAt, note }) => ({ id, at, madeAt, note }));
}
