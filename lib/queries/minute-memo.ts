import Dexie from "dexie";

import type { EventKind } from "@/lib/model/event";
import type { MinuteRow } from "@/lib/store/rows";

import { eventsOf, type RowOf } from "./events";
import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

const MINUTE_MS = 60_000;
/** Fewer than a plain reading takes at once: each of these is worked on as well. */
const CHUNK = 100;

interface MemoOptions<Kind extends EventKind, Made> {
  database: ReadDatabase;
  session: number;
  kind: Kind;
  /** Changes whenever the minute's events of this kind do; empty where there are none. */
  signatureOf: (minute: MinuteRow) => string;
  /** Of a minute without events. */
  begin: () => Made;
  add: (made: Made, events: readonly RowOf<Kind>[]) => void;
  /** Each change of what is known: null for a minute that was not there before, or is no longer. */
  replaced: (before: Made | null, after: Made | null) => void;
}

export interface MinuteMemo<Made> {
  /** What was made of each minute, by its start. */
  made: ReadonlyMap<number, Made>;
  /** Reads what changed, the newest minutes first; `step` after each. */
  refresh: (
    task: Pick<ReadTask<never>, "signal" | "rest">,
    step: () => void,
  ) => Promise<void>;
  /** These minutes are read again at the next refresh. */
  forget: (minutes: Iterable<number>) => void;
}

/** What is made of the events of each minute, and made again only for minutes that changed. */
export function createMinuteMemo<Kind extends EventKind, Made>(
  options: MemoOptions<Kind, Made>,
): MinuteMemo<Made> {
  const { database, session, kind, begin, add, replaced } = options;
  const made = new Map<number, Made>();
  const signatures = new Map<number, string>();

  async function readMinute(minute: number): Promise<Made> {
    const minuteMade = begin();
    const stretch = { from: minute, to: minute + MINUTE_MS };
    const wanted = { session, kind, ...stretch };
    for await (const chunk of eventsOf(database, wanted, CHUNK))
      add(minuteMade, chunk);
    return minuteMade;
  }

  function replace(minute: number, after: Made | null): void {
    replaced(made.get(minute) ?? null, after);
    if (after === null) made.delete(minute);
    else made.set(minute, after);
  }

  async function refresh(
    { signal, rest }: Pick<ReadTask<never>, "signal" | "rest">,
    step: () => void,
  ): Promise<void> {
    const wanted = await signaturesIn(options);
    for (const minute of [...made.keys()])
      if (!wanted.has(minute)) {
        signatures.delete(minute);
        replace(minute, null);
      }
    const stale = [...wanted].filter(
      ([minute, signature]) => signatures.get(minute) !== signature,
    );
    for (const [minute, signature] of stale.reverse()) {
      const after = await readMinute(minute);
      if (signal.aborted) return;
      signatures.set(minute, signature);
      replace(minute, after);
      step();
      await rest();
    }
  }

  return {
    made,
    refresh,
    forget(minutes) {
      for (const minute of minutes) signatures.delete(minute);
    },
  };
}

type SignatureOptions = Pick<
  MemoOptions<EventKind, never>,
  "database" | "session" | "signatureOf"
>;

async function signaturesIn({
  database,
  session,
  signatureOf,
}: SignatureOptions): Promise<Map<number, string>> {
  const rows = await database.minutes
    .where("[session+minute]")
    .between([session, Dexie.minKey], [session, Dexie.maxKey])
    .toArray();
  return new Map(
    rows
      .map((row): [number, string] => [row.minute, signatureOf(row)])
      .filter(([, signature]) => signature !== ""),
  );
}
