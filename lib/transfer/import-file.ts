import type { ToldEvent } from "@/lib/upkeep/merge-events";
import { OWN_NAMES, type OwnEntry, type OwnName } from "@/lib/upkeep/own-lists";

import type {
  coveragePart,
  sessionPart,
  streamerPart,
  totalsPart,
} from "./session-parts";
import { bytesOf } from "./import-bytes";
import { createEventReader } from "./import-event";
import { type Found, jsonValues } from "./import-json";
import { createOwnReader, isOwnName } from "./import-own";
import {
  type FilePlace,
  ImportRefusedError,
  type Refusal,
} from "./import-refusal";
import {
  MisfitError,
  type Reader,
  readerOf,
  type Schema,
} from "./import-schema";

/** What a session file says before its lists. */
export interface ToldSession {
  session: ReturnType<typeof sessionPart>;
  streamer: ReturnType<typeof streamerPart>;
  coverage: ReturnType<typeof coveragePart>;
  totals: ReturnType<typeof totalsPart>;
}

/** A person, gift or minute as the file sums it up. */
export type ToldSum = Readonly<Record<string, unknown>>;

/** One thing that a file tells; `index` is the session's place in a backup, 0 in a session file. */
export type FilePart =
  | { of: "session"; index: number; name: keyof ToldSession; value: unknown }
  | { of: "people" | "gifts" | "minutes"; index: number; value: ToldSum }
  /** What the user did in the live. */
  | { of: "own"; index: number; name: OwnName; entry: OwnEntry }
  | { of: "events"; index: number; event: ToldEvent }
  /** Of a kind that this version does not know. */
  | { of: "unknown"; index: number }
  /** Something in this session is not what it has to be. */
  | { of: "refused"; index: number; refusal: Refusal }
  | { of: "settings"; value: unknown }
  | { of: "persons"; value: unknown };

const FORMATS = ["livetap.session", "livetap.backup"];
const VERSION = 1;
const HEAD = ["format", "version", "session", "streamer", "coverage", "totals"];
const SUMS = ["people", "gifts", "minutes"];
const LISTS = [...SUMS, ...OWN_NAMES, "events"];
const OF_SESSION = [...HEAD, ...LISTS.map((list) => `${list}.*`)];
const PATHS = [
  ...["$.livetap", "$.settings", "$.persons.*"],
  ...OF_SESSION.map((path) => `$.${path}`),
  ...OF_SESSION.map((path) => `$.sessions.*.${path}`),
];

/** Everything that a file tells, made anew and in its order, batch by batch; throws an `ImportRefusedError`. */
export async function* fileParts(
  file: Blob,
  schema: Schema,
  onRead: (bytes: number) => void,
): AsyncGenerator<FilePart[], undefined> {
  const readers = readersOf(schema);
  let format: unknown = null;
  for await (const batch of jsonValues(bytesOf(file, onRead), PATHS)) {
    const parts: FilePart[] = [];
    for (const found of batch) {
      if (found.path.length === 1 && found.path[0] === "format")
        format = found.value;
      const part = partOf(found, readers, format);
      if (part) parts.push(part);
    }
    yield parts;
  }
  if (format === null) throw new ImportRefusedError("foreign");
}

interface Readers {
  members: ReadonlyMap<string, Reader>;
  sums: ReadonlyMap<string, Reader>;
  own: ReturnType<typeof createOwnReader>;
  event: ReturnType<typeof createEventReader>;
}

function readersOf(schema: Schema): Readers {
  const { properties = {} } = schema;
  return {
    members: new Map(
      HEAD.slice(2).map((name) => [
        name,
        readerOf(properties[name] ?? {}, schema),
      ]),
    ),
    sums: new Map(
      SUMS.map((name) => [
        name,
        readerOf(properties[name]?.items ?? {}, schema),
      ]),
    ),
    own: createOwnReader(schema),
    event: createEventReader(schema),
  };
}

function partOf(
  found: Found,
  readers: Readers,
  format: unknown,
): FilePart | null {
  const { path, value } = found;
  const isNested = path[0] === "sessions";
  const [name = "", item] = isNested ? path.slice(2) : path;
  const index = isNested ? Number(path[1]) : 0;
  if (name === "livetap") throw new ImportRefusedError("otherFile");
  if (name === "format") return refuseFormat(value, isNested);
  if (name === "version" && format !== null)
    return refuseVersion(value, found.place);
  if (name === "version") throw new ImportRefusedError("foreign");
  try {
    return read({ name: String(name), index, item, value }, readers);
  } catch (error) {
    if (!(error instanceof MisfitError)) throw error;
    if (format === null) throw new ImportRefusedError("foreign");
    const place = { ...found.place(), path: pathText(path) + error.path };
    return { of: "refused", index, refusal: { reason: "misfit", place } };
  }
}

interface Piece {
  name: string;
  index: number;
  /** Its place in a list. */
  item: string | number | undefined;
  value: unknown;
}

function read({ name, index, item, value }: Piece, readers: Readers): FilePart {
  if (name === "settings") return { of: "settings", value };
  if (name === "persons") return { of: "persons", value };
  if (item === undefined)
    return {
      ...{ of: "session", index, name: name as keyof ToldSession }, // one of HEAD
      value: readers.members.get(name)?.(value),
    };
  if (name === "events") {
    const event = readers.event(value);
    return event ? { of: "events", index, event } : { of: "unknown", index };
  }
  if (isOwnName(name))
    return { of: "own", index, name, entry: readers.own(name, value) };
  return {
    ...{ of: name as "people" | "gifts" | "minutes", index }, // one of SUMS
    value: readers.sums.get(name)?.(value) as ToldSum, // by its schema
  };
}

function refuseFormat(value: unknown, isNested: boolean): null {
  const known = isNested ? FORMATS.slice(0, 1) : FORMATS;
  if (known.includes(String(value))) return null;
  const isOurs = String(value).startsWith("livetap.");
  throw new ImportRefusedError(isOurs ? "otherFile" : "foreign");
}

function refuseVersion(value: unknown, place: () => FilePlace): null {
  if (value === VERSION) return null;
  const isNewer = typeof value === "number" && value > VERSION;
  throw isNewer
    ? new ImportRefusedError("newer")
    : new ImportRefusedError("misfit", { ...place(), path: "version" });
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) =>
      typeof step === "number" ? `[${String(step)}]` : `.${step}`,
    )
    .join("")
    .replace(/^\./u, "");
}
