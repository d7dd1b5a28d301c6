import type { LivetapDatabase } from "@/lib/store/database";
import { addsTo, type ToldEvent } from "@/lib/upkeep/merge-events";
import { addCopy } from "@/lib/upkeep/merge-copies";
import { copyOf, type SessionCopy } from "@/lib/upkeep/session-copy";

import { type FileVeil, veiledCopy, veiledEvents } from "./import-blocked";
import { eventsIn, openSections } from "./import-sections";
import { type OwnCounts, ownNews } from "./import-own";
import type { FilePreview } from "./import-preview";
import { findLocals } from "./import-preview";
import type { Schema } from "./import-schema";

interface CompareDeps {
  database: LivetapDatabase;
  schema: Schema;
  signal: AbortSignal;
  veil: FileVeil;
}

/** Compares the sessions of a file that are here with what is here, event by event. */
export async function newsOf(
  file: Blob,
  { sessions }: FilePreview,
  { database, schema, signal, veil }: CompareDeps,
): Promise<void> {
  const known = sessions.filter(({ effect }) => effect.kind === "adds");
  if (known.length === 0) return;
  const sections = openSections(file, schema);
  try {
    for (const session of known) {
      if (!session.copy) continue;
      const copy = veiledCopy(session.copy, veil);
      const events = eventsIn(sections, session.index);
      const told = veiledEvents(events, copy, veil);
      const news = await countNews(database, copy, told, signal);
      session.own = news.own;
      const isMore = news.isChanged || news.events > 0;
      session.effect = isMore
        ? { kind: "adds", events: news.events }
        : { kind: "nothing" };
    }
  } finally {
    await sections.close();
  }
}

interface News {
  events: number;
  /** Something that is here would be told better. */
  isChanged: boolean;
  own: OwnCounts;
}

async function countNews(
  database: LivetapDatabase,
  copy: SessionCopy,
  batches: AsyncIterable<readonly ToldEvent[]>,
  signal: AbortSignal,
): Promise<News> {
  const locals = await findLocals(database, copy);
  const numbers = locals.map(({ number }) => number);
  const [local] = locals;
  const stored = local && (await copyOf(database, local));
  const news: News = {
    events: 0,
    own: ownNews(copy.own, stored?.own),
    isChanged: locals.length > 1 || !stored || tellsMore(stored, copy),
  };
  for await (const batch of batches) {
    signal.throwIfAborted();
    await compareBatch(database, numbers, batch, news);
  }
  return news;
}

async function compareBatch(
  { events }: LivetapDatabase,
  numbers: readonly number[],
  batch: readonly ToldEvent[],
  news: News,
): Promise<void> {
  const keys = numbers.flatMap((number) => batch.map(({ id }) => [number, id]));
  const stored = await events.where("[session+id]").anyOf(keys).toArray();
  const known = new Map(stored.map((event) => [event.id, event]));
  for (const event of batch) {
    const one = known.get(event.id);
    if (!one) news.events += 1;
    else news.isChanged ||= addsTo(one, event);
  }
}

/** Whether anything besides the events would be other than it is. */
function tellsMore(stored: SessionCopy, copy: SessionCopy): boolean {
  return textOf(addCopy(stored, copy)) !== textOf(addCopy(stored, stored));
}

/** Which of two ids it goes by is no news. */
function textOf({ gifts, ...copy }: SessionCopy): string {
  const ordered = Object.entries({ ...copy, id: "" }).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return JSON.stringify([ordered, [...gifts].sort()], sorted);
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  return Object.fromEntries(
    Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
