import type { Origin } from "@/lib/model/session";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import { noOwn, type OwnEntry, type OwnLists } from "@/lib/upkeep/own-lists";
import type { GiftFacts, SessionCopy } from "@/lib/upkeep/session-copy";

import { type Check, createCheck } from "./import-check";
import { createFileVeil, isOfBlocked } from "./import-blocked";
import { newsOf } from "./import-compare";
import { copyOfFile } from "./import-copy";
import { type FilePart, fileParts, type ToldSession } from "./import-file";
import { type OwnCounts, ownNews } from "./import-own";
import type { Refusal } from "./import-refusal";
import type { Schema } from "./import-schema";

/** What importing a session of a file would do. */
export type ImportEffect =
  | { kind: "new" }
  /** To a live that is here: so many events that are not. */
  | { kind: "adds"; events: number }
  | { kind: "nothing" }
  /** It is being recorded now. */
  | { kind: "busy" }
  | { kind: "refused"; refusal: Refusal };

export interface SessionPreview {
  /** Its place in the file. */
  index: number;
  copy: SessionCopy | null;
  events: number;
  /** Of what the user did in the live, what is not here. */
  own: OwnCounts;
  /** Events of kinds that this version does not know. */
  unknown: number;
  /** Figures of the file that its events do not come to. */
  differences: string[];
  effect: ImportEffect;
}

export interface FilePreview {
  sessions: SessionPreview[];
  /** As the file has them; null where it has none. */
  settings: unknown;
  persons: unknown[];
}

export interface PreviewDeps {
  database: LivetapDatabase;
  /** docs/session.schema.json. */
  schema: Schema;
  /** Bytes of the file. */
  onRead: (bytes: number) => void;
  signal: AbortSignal;
}

/** Reads a whole file without keeping anything of it; throws an `ImportRefusedError` where there is nothing to import. */
export async function previewFile(
  file: Blob,
  { database, schema, onRead, signal }: PreviewDeps,
): Promise<FilePreview> {
  const preview: FilePreview = { sessions: [], settings: null, persons: [] };
  const reader: Reader = { preview, reading: null };
  for await (const parts of fileParts(file, schema, onRead)) {
    signal.throwIfAborted();
    for (const part of parts) takePart(reader, part);
  }
  if (reader.reading) preview.sessions.push(previewOf(reader.reading));
  const veil = await createFileVeil(file, { database, schema, signal })();
  for (const session of preview.sessions)
    if (session.copy && session.effect.kind === "new")
      session.effect = isOfBlocked(session.copy, veil)
        ? { kind: "refused", refusal: { reason: "erased", place: null } }
        : await effectOf(database, session.copy);
  await newsOf(file, preview, { database, schema, signal, veil });
  return preview;
}

interface Reader {
  preview: FilePreview;
  /** The session that is being read. */
  reading: Reading | null;
}

function takePart(reader: Reader, part: FilePart): void {
  const { preview, reading } = reader;
  if (part.of === "settings") preview.settings = part.value;
  else if (part.of === "persons") preview.persons.push(part.value);
  else if (reading?.index === part.index) take(reading, part);
  else {
    if (reading) preview.sessions.push(previewOf(reading));
    reader.reading = begin(part.index);
    take(reader.reading, part);
  }
}

interface Reading {
  index: number;
  told: Partial<ToldSession>;
  gifts: Map<string, GiftFacts>;
  own: OwnLists;
  check: Check;
  events: number;
  unknown: number;
  refusal: Refusal | null;
}

function begin(index: number): Reading {
  return {
    ...{ index, told: {}, gifts: new Map(), check: createCheck() },
    ...{ own: noOwn(), events: 0, unknown: 0, refusal: null },
  };
}

function take(
  reading: Reading,
  part: Exclude<FilePart, { of: "settings" | "persons" }>,
): void {
  switch (part.of) {
    case "session":
      Object.assign(reading.told, { [part.name]: part.value });
      break;
    case "events":
      reading.events += 1;
      reading.check.addEvent(part.event);
      break;
    case "unknown":
      reading.unknown += 1;
      break;
    case "refused":
      reading.refusal ??= part.refusal;
      break;
    case "own":
      takeOwn(reading, part);
      break;
    case "people":
    case "minutes":
      reading.check.addSum(part);
      break;
    case "gifts":
      reading.check.addSum(part);
      takeGift(reading.gifts, part.value);
      break;
  }
}

/** More than anybody does in a live, and as much as may be written in one go. */
const MOST_OWN = 20_000;

function takeOwn(
  reading: Reading,
  { name, entry }: Extract<FilePart, { of: "own" }>,
): void {
  const list: OwnEntry[] = reading.own[name];
  if (list.length < MOST_OWN) list.push(entry);
  else
    reading.refusal ??= {
      ...{ reason: "tooLarge", place: { line: 0, offset: 0, path: name } },
    };
}

function takeGift(
  gifts: Map<string, GiftFacts>,
  { id, name, price, picture }: Readonly<Record<string, unknown>>,
): void {
  gifts.set(String(id), {
    name: typeof name === "string" ? name : "",
    price: typeof price === "number" ? price : null,
    picture: typeof picture === "string" ? picture : "",
  });
}

function previewOf(reading: Reading): SessionPreview {
  const { index, events, unknown, told, gifts, own, check } = reading;
  const refusal = reading.refusal ?? refusalOf(told);
  const { session, streamer, coverage, totals } = told;
  const whole =
    session && streamer && coverage && totals
      ? { session, streamer, coverage, totals }
      : null;
  const copy = whole && !refusal ? copyOfFile(whole, gifts, own) : null;
  return {
    ...{ index, events, unknown, copy },
    own: ownNews(copy?.own ?? noOwn()),
    differences: whole && !refusal ? check.differences(whole, unknown) : [],
    effect: refusal ? { kind: "refused", refusal } : { kind: "new" },
  };
}

/** TikTok ends a live long before; charts have a place for every minute. */
const LONGEST_MS = 400 * 86_400_000;
const HEAD = ["session", "streamer", "coverage", "totals"] as const;

function refusalOf(told: Partial<ToldSession>): Refusal | null {
  const missing = HEAD.find((name) => told[name] === undefined);
  if (missing !== undefined) return misfitAt(missing);
  const { rooms = [], startedAt = null } = told.session ?? {};
  if (rooms.length === 0) return misfitAt("session.rooms");
  const lastAt = told.session?.lastAt ?? startedAt;
  const isTooLong = (lastAt ?? 0) - (startedAt ?? lastAt ?? 0) > LONGEST_MS;
  return isTooLong ? misfitAt("session.lastAt") : null;
}

function misfitAt(path: string): Refusal {
  return { reason: "misfit", place: { line: 0, offset: 0, path } };
}

async function effectOf(
  database: LivetapDatabase,
  copy: SessionCopy,
): Promise<ImportEffect> {
  const locals = await findLocals(database, copy);
  if (locals.some(({ status }) => status === "live")) return { kind: "busy" };
  return locals.length === 0 ? { kind: "new" } : { kind: "adds", events: 0 };
}

/** The recordings of the same live that are here, oldest first. */
export async function findLocals(
  database: LivetapDatabase,
  { rooms, origin }: { rooms: readonly { id: string }[]; origin: Origin },
): Promise<SessionRow[]> {
  const ids = new Set(rooms.map(({ id }) => id));
  const found = await database.sessions
    .filter(
      (row) =>
        row.isHidden !== true &&
        row.origin === origin &&
        (ids.has(row.room) || (row.rooms ?? []).some(({ id }) => ids.has(id))),
    )
    .toArray();
  return found.sort((left, right) => left.openedAt - right.openedAt);
}
