import { DEFAULT_RATES, type Rates } from "@/lib/model/money";
import type { LivetapDatabase } from "@/lib/store/database";

import { exportedEvent } from "./exported-event";
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
  onProgress?: (progress: ExportProgress) => void;
}

/** Rows of one kind read at once: some 10 ms, so that a live going on is not held up. */
const CHUNK_SIZE = 2_000;
const LINES_AT_ONCE = 1_000;

/**
 * A session as the text of a file, piece by piece: memory stays flat at a million events. The shape is
 * docs/session.schema.json. Throws when there is no such session.
 */
export async function* exportSession(
  database: LivetapDatabase,
  session: number,
  options: ExportOptions,
): AsyncGenerator<string> {
  const snapshot = await readSnapshot(database, session);
  if (!snapshot) throw new Error(`There is no session ${String(session)}`);
  yield headOf(snapshot, options);
  yield* listOf("people", peopleOf(snapshot).map(personPart));
  yield* listOf("gifts", snapshot.gifts.filter(isGiven).map(giftPart));
  yield* listOf("minutes", minuteParts(snapshot.minutes));
  yield '"events": [';
  yield* eventLines(database, snapshot, options);
  yield "\n] }\n";
}

function headOf({ session, coverage }: Snapshot, options: ExportOptions) {
  const { now, rates = DEFAULT_RATES } = options;
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
  { session, upper }: Snapshot,
  { chunkSize = CHUNK_SIZE, onProgress }: ExportOptions,
): AsyncGenerator<string> {
  const wanted = { session: session.number, upper, chunkSize };
  let written = 0;
  for await (const placed of withLikeStreaks(orderedEvents(database, wanted))) {
    yield linesOf(placed.map(exportedEvent), written === 0);
    written += placed.length;
    onProgress?.({ written, upper });
  }
}

/** JSON.stringify escapes lone surrogates, so whatever people write stays valid UTF-8. */
function linesOf(entries: readonly object[], isFirst: boolean): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  return `${isFirst ? "\n" : ",\n"}${lines}`;
}
