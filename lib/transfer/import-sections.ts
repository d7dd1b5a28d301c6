import type { ToldEvent } from "@/lib/upkeep/merge-events";

import { type FilePart, fileParts } from "./import-file";
import type { Schema } from "./import-schema";

/** A file that is read once from its beginning, session by session. */
export interface Sections {
  parts: AsyncGenerator<FilePart[], undefined>;
  batch: readonly FilePart[];
  /** How much of the batch was taken. */
  place: number;
  close: () => Promise<unknown>;
}

export function openSections(
  file: Blob,
  schema: Schema,
  onRead: (bytes: number) => void = () => undefined,
): Sections {
  const parts = fileParts(file, schema, onRead);
  const close = () => parts.return(undefined);
  return { parts, batch: [], place: 0, close };
}

/** The events of the session at this place; sessions before it are passed over. */
export async function* eventsIn(
  sections: Sections,
  index: number,
): AsyncGenerator<ToldEvent[], undefined> {
  for (;;) {
    const events: ToldEvent[] = [];
    for (; sections.place < sections.batch.length; sections.place += 1) {
      const part = sections.batch[sections.place];
      if (!part || !("index" in part) || part.index < index) continue;
      if (part.index > index) {
        if (events.length > 0) yield events;
        return;
      }
      if (part.of === "events") events.push(part.event);
    }
    if (events.length > 0) yield events;
    const next = await sections.parts.next();
    if (next.done === true) return;
    sections.batch = next.value;
    sections.place = 0;
  }
}
