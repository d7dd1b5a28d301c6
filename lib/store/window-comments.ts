import type { LivetapDatabase } from "./database";
import type { EventRow } from "./rows";

export type CommentRow = Extract<EventRow, { kind: "comment" }>;

/** So few that reading them holds up nobody for long. */
const CHUNK = 1_000;

/** The comments from one time to another, both included, in order of time, chunk by chunk. */
export async function* commentsBetween(
  { events }: Pick<LivetapDatabase, "events">,
  session: number,
  { from, to }: { from: number; to: number },
  chunkSize = CHUNK,
): AsyncGenerator<CommentRow[]> {
  const index = () => events.where("[session+kind+at]");
  const end = [session, "comment", to];
  for (let next = from; next <= to;) {
    const start = [session, "comment", next];
    const rows = await index()
      .between(start, end, true, true)
      .limit(chunkSize)
      .toArray();
    const last = rows.at(-1);
    if (!last || rows.length < chunkSize) {
      yield rows.filter(isComment);
      return;
    }
    const rest = await index().equals([session, "comment", last.at]).toArray();
    yield [...rows.filter(({ at }) => at < last.at), ...rest].filter(isComment);
    next = last.at + 1;
  }
}

function isComment(row: EventRow): row is CommentRow {
  return row.kind === "comment";
}
