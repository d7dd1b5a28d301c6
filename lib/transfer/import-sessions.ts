import type { LivetapDatabase } from "@/lib/store/database";
import { buildSession } from "@/lib/upkeep/build-session";
import { type Locks, whileBuilding } from "@/lib/upkeep/finish-upkeep";
import { addCopy, joinCopies } from "@/lib/upkeep/merge-copies";
import { roomIn } from "@/lib/upkeep/merge-steps";
import type { ToldEvent } from "@/lib/upkeep/merge-events";
import { copyOf, type SessionCopy } from "@/lib/upkeep/session-copy";
import { SessionBusyError } from "@/lib/upkeep/reveal-session";
import { byTime, storedEvents } from "@/lib/upkeep/stored-events";

import {
  createFileVeil,
  type FileVeil,
  isOfBlocked,
  veiledCopy,
  veiledEvents,
} from "./import-blocked";
import { findLocals, type SessionPreview } from "./import-preview";
import type { Schema } from "./import-schema";
import { eventsIn, openSections, type Sections } from "./import-sections";

export interface ImportProgress {
  /** Of the file's sessions that are imported, from 0. */
  session: number;
  /** Events written of it, of about how many; as many as there are once it is being summed up. */
  written: number;
  upper: number;
}

export type Imported =
  { kind: "imported"; number: number } | { kind: "busy" } | { kind: "nothing" };

export interface ImportDeps {
  database: LivetapDatabase;
  locks: Locks;
  schema: Schema;
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
}

/** Imports what a preview offered, session by session: each is there as a whole or not at all. */
export async function* importSessions(
  file: Blob,
  previews: readonly SessionPreview[],
  deps: ImportDeps,
): AsyncGenerator<Imported, undefined> {
  const sections = openSections(file, deps.schema);
  const veilNow = createFileVeil(file, deps);
  try {
    for (const [session, preview] of previews.entries()) {
      deps.signal.throwIfAborted();
      yield await whileBuilding(deps.locks, async () =>
        importSession(sections, preview, session, {
          ...deps,
          veil: await veilNow(),
        }),
      );
    }
  } finally {
    await sections.close();
  }
}

async function importSession(
  sections: Sections,
  { index, copy: asTold, events: upper }: SessionPreview,
  session: number,
  { veil, ...deps }: ImportDeps & { veil: FileVeil },
): Promise<Imported> {
  if (!asTold || isOfBlocked(asTold, veil)) return { kind: "nothing" };
  const { database, signal, onProgress } = deps;
  const copy = veiledCopy(asTold, veil);
  const replaced = await findLocals(database, copy);
  if (replaced.some(({ status }) => status === "live")) return { kind: "busy" };
  const copies = await Promise.all(
    replaced.map((local) => copyOf(database, local)),
  );
  const here = copies.reduce<SessionCopy | null>(
    (all, one) => (all ? joinCopies(all, one) : one),
    null,
  );
  const whole = here ? addCopy(here, copy) : copy;
  const told = veiledEvents(eventsIn(sections, index), copy, veil);
  const streams = [
    inRoom(told, roomIn(whole, copy)),
    ...replaced.map(({ number }, place) =>
      storedEvents(database, {
        session: number,
        room: roomIn(whole, copies[place] ?? whole),
      }),
    ),
  ];
  const stored = replaced.reduce((sum, { tallies }) => sum + tallies.events, 0);
  try {
    const number = await buildSession({
      ...{ database, copy: whole, replaced, signal },
      events: byTime(streams),
      own: copies.map(({ own }) => own),
      onStaged: (written) => {
        onProgress({ session, written, upper: upper + stored });
      },
    });
    return { kind: "imported", number };
  } catch (error) {
    if (error instanceof SessionBusyError) return { kind: "busy" };
    throw error;
  }
}

async function* inRoom(
  batches: AsyncIterable<readonly ToldEvent[]>,
  room: string | null,
): AsyncGenerator<readonly ToldEvent[], undefined> {
  for await (const batch of batches)
    yield room === null ? batch : batch.map((event) => ({ room, ...event }));
}
