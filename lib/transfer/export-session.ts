import { DEFAULT_RATES, type Rates } from "@/lib/model/money";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";
import { OWN_NAMES } from "@/lib/upkeep/own-lists";

import { exportedEvent } from "./exported-event";
import { SessionGoneError } from "./gone";
import { withLikeStreaks } from "./like-streaks";
import { minuteParts } from "./minute-parts";
import { orderedEvents } from "./ordered-events";
import {
  coveragePart,
  giftPart,
  personPart,
  sessionPart,
  streamerPart,
  totalsPart,
} from "./session-parts";
import { readSnapshot, type Snapshot } from "./snapshot";

export interface ExportProgress {
  /** Events written, of how many. */
  written: number;
  upper: number;
}

export interface ExportOptions {
  /** Epoch ms. */
  now: number;
  rates?: Rates;
  chunkSize?: number;
  /** Newest events that are read together with the figures. */
  recentRows?: number;
  onProgress?: (progress: ExportProgress) => void;
}

/** An event that the figures count otherwise by now: what was written has to be written anew. */
export class SessionMendedError extends Error {
  constructor() {
    super("The recording changed while its file was being written");
    this.name = "SessionMendedError";
  }
}

/** Rows of one kind read at once: some 10 ms, so that a live going on is not held up. */
const CHUNK_SIZE = 2_000;
export const RECENT_ROWS = 2_000;
const LINES_AT_ONCE = 1_000;

/**
 * A session as the text of a file, piece by piece: memory stays flat at a million events. The shape is
 * docs/session.schema.json. Throws when there is no such session, or no longer.
 *
 * Figures stand before the events and are of one moment, while events are read for seconds more. An event that came later
 * is left out; one that was changed later is written as it was (the newest ones, which are at hand) or makes the whole
 * attempt fail with a `SessionMendedError`.
 */
export async function* exportSession(
  database: LivetapDatabase,
  session: number,
  options: ExportOptions,
): AsyncGenerator<string, undefined> {
  const { recentRows = RECENT_ROWS } = options;
  const snapshot = await readSnapshot(database, session, recentRows);
  if (!snapshot) throw new SessionGoneError(session);
  yield headOf(snapshot, options);
  yield* listOf("people", peopleOf(snapshot).map(personPart));
  yield* listOf("gifts", snapshot.gifts.filter(isGiven).map(giftPart));
  yield* listOf("minutes", minuteParts(snapshot.minutes));
  for (const name of OWN_NAMES)
    if (snapshot.own[name].length > 0) yield* listOf(name, snapshot.own[name]);
  yield '"events": [';
  yield* eventLines(database, snapshot, options);
  yield "\n] }\n";
}

function headOf({ session, coverage }: Snapshot, options: ExportOptions) {
  const { now, rates = DEFAULT_RATES.USD } = options;
  const members = [
    `"session": ${JSON.stringify(sessionPart(session))}`,
    `"streamer": ${JSON.stringify(streamerPart(session))}`,
    `"coverage": ${JSON.stringify(coveragePart(session, coverage))}`,
    `"totals": ${JSON.stringify(totalsPart(session, rates))}`,
  ];
  const start = `{ "format": "livetap.session", "version": 1, "exportedAt": ${String(now)}`;
  return `${[start, ...members].join(",\n")},\n`;
}

/** The streamer is not one of the people (DESIGN.md 4.6). */
function peopleOf({ people, session }: Snapshot) {
  return people.filter(
    ({ person, acts }) => acts > 0 && person !== session.streamer.id,
  );
}

function isGiven({ count, givers }: Snapshot["gifts"][number]): boolean {
  return count > 0 || givers > 0;
}

function* listOf(name: string, entries: readonly object[]): Generator<string> {
  yield `"${name}": [`;
  for (let from = 0; from < entries.length; from += LINES_AT_ONCE)
    yield linesOf(entries.slice(from, from + LINES_AT_ONCE), from === 0);
  yield "\n],\n";
}

async function* eventLines(
  database: LivetapDatabase,
  snapshot: Snapshot,
  { chunkSize = CHUNK_SIZE, onProgress }: ExportOptions,
): AsyncGenerator<string> {
  const { session, upper } = snapshot;
  const wanted = { session: session.number, upper, chunkSize };
  const events = asOf(snapshot, orderedEvents(database, wanted));
  let written = 0;
  for await (const placed of withLikeStreaks(events)) {
    yield linesOf(placed.map(exportedEvent), written === 0);
    written += placed.length;
    onProgress?.({ written, upper });
  }
  const now = await database.sessions.get(session.number);
  if (!now) throw new SessionGoneError(session.number);
  // An event that moved to another time may have been passed over, or met twice.
  if (now.mends !== session.mends && written !== session.tallies.events)
    throw new SessionMendedError();
}

/** Events as they were at the moment of the snapshot. */
async function* asOf(
  { session, recent }: Snapshot,
  batches: AsyncIterable<readonly EventRow[]>,
): AsyncGenerator<EventRow[]> {
  for await (const batch of batches)
    yield batch.map((event) => {
      const was = recent.get(event.row);
      if (was?.at === event.at) return was;
      if (was || (event.mended ?? 0) > session.mends)
        throw new SessionMendedError();
      return event;
    });
}

/** JSON.stringify escapes lone surrogates, so whatever people write stays valid UTF-8. */
function linesOf(entries: readonly object[], isFirst: boolean): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  return `${isFirst ? "\n" : ",\n"}${lines}`;
}
