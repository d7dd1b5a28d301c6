import { createNameMask } from "@/lib/model/masked-names";
import type { EventRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

/** What is known of somebody, before it is erased. */
export interface ErasurePreview {
  names: string[];
  /** In which they did something, and those they streamed. */
  lives: number;
  ownLives: number;
  comments: number;
  gifts: number;
  diamonds: number;
  /** Comments of others that name them, as far as they were read. */
  mentions: number;
  isCounting: boolean;
}

const CHUNK = 1_000;

export async function previewErasure(
  database: ReadDatabase,
  person: string,
  { signal, tell, rest }: ReadTask<ErasurePreview>,
): Promise<ErasurePreview> {
  const { preview, mask } = await figuresOf(database, person);
  tell(preview);
  const sessions = await database.sessions.toCollection().primaryKeys();
  for (const session of sessions.reverse()) {
    for await (const comments of commentsOf(database, session)) {
      if (signal.aborted) return preview;
      preview.mentions += comments.filter(
        (event) =>
          event.kind === "comment" &&
          event.user?.id !== person &&
          mask(event.text) !== event.text,
      ).length;
      tell({ ...preview });
      await rest();
    }
  }
  return { ...preview, isCounting: false };
}

async function figuresOf({ people, sessions }: ReadDatabase, person: string) {
  const rows = await people.where({ person }).toArray();
  const all = rows.flatMap((row) => [row, ...row.names]);
  const handles = all.map(({ handle }) => handle);
  const nicknames = all.map(({ nickname }) => nickname);
  const own = await sessions
    .filter(({ streamer }) => streamer.id === person)
    .count();
  const sum = (figure: "comments" | "gifts" | "diamonds") =>
    rows.reduce((total, row) => total + row[figure], 0);
  const named = [
    ...nicknames,
    ...handles.map((handle) => handle && `@${handle}`),
  ];
  const preview: ErasurePreview = {
    names: [...new Set(named)].filter((name) => name !== ""),
    ...{ lives: rows.length, ownLives: own, comments: sum("comments") },
    ...{ gifts: sum("gifts"), diamonds: sum("diamonds") },
    ...{ mentions: 0, isCounting: true },
  };
  return { preview, mask: createNameMask({ handles, nicknames }) };
}

/** In slices by time; what happened in one moment is in one slice. */
async function* commentsOf(
  { events }: ReadDatabase,
  session: number,
): AsyncGenerator<EventRow[]> {
  for (let after = -Infinity; ;) {
    const rows: EventRow[] = await events
      .where("[session+kind+at]")
      .between(
        [session, "comment", after],
        [session, "comment", Infinity],
        ...([false, true] as const),
      )
      .limit(CHUNK)
      .toArray();
    const last = rows.at(-1)?.at;
    if (last === undefined) return;
    const isFull = rows.length === CHUNK && rows[0]?.at !== last;
    const whole = isFull ? rows.filter(({ at }) => at < last) : rows;
    yield whole;
    after = whole.at(-1)?.at ?? last;
  }
}
