/**
 * What the hook tells the relay, over a MessagePort of their own. The page is not trusted: the relay rebuilds every
 * message with `parsePageMessage` and drops what does not fit.
 */
export type PageMessage =
  | {
      kind: "opened";
      socket: number;
      host: string;
      path: string;
      /** `room_id` of the address, or empty. The rest of the address is signed and never leaves the page. */
      room: string;
    }
  | { kind: "closed"; socket: number }
  /** A binary frame that the page received. */
  | { kind: "frame"; socket: number; bytes: Uint8Array }
  | { kind: "sent"; socket: number; bytes: Uint8Array }
  /** The body of an `im/fetch` answer. */
  | { kind: "response"; path: string; room: string; bytes: Uint8Array }
  /** A JSON answer, or the page's embedded state, that names room, streamer or gifts. `path` says which. */
  | { kind: "facts"; path: string; text: string };

/** As it travels: numbers count from 1 in each page, `at` is epoch ms of this computer. */
export type Told = PageMessage & { number: number; at: number };

/** What the relay says on `window`, with a port, to be told; the page never hears it. */
export const HELLO = "livetap:hello:2";
/** Larger page facts are left out: no known answer comes near. */
export const MAX_FACTS_LENGTH = 4 * 1024 * 1024;
/** Paths are far shorter. */
const MAX_PATH_LENGTH = 2048;
const HOST = /^[\w.-]{1,253}$/;
/** A query or a fragment is no path: what is signed cannot come along with it. */
const PATH = /^[^?#]*$/;

/** Rebuilds what came over the page's port, member by member; null for what does not fit. */
export function parseTold(posted: unknown): Told | null {
  const message = parsePageMessage(posted);
  if (!message) return null;
  const { number, at } = posted as Partial<Told>;
  return isCount(number) && isCount(at) ? { ...message, number, at } : null;
}

function parsePageMessage(posted: unknown): PageMessage | null {
  if (typeof posted !== "object" || posted === null) return null;
  const fields: Fields = posted;
  switch (fields.kind) {
    case "opened":
      return parseOpened(fields);
    case "closed":
      return isCount(fields.socket)
        ? { kind: "closed", socket: fields.socket }
        : null;
    case "frame":
    case "sent":
      return parseFrame(fields.kind, fields);
    case "response":
      return parseResponse(fields);
    case "facts":
      return parseFacts(fields);
    default:
      return null;
  }
}

/** Bytes that a message weighs, whatever else it is: told before anything of it is looked at. */
export function weightOf(posted: unknown): number {
  if (typeof posted !== "object" || posted === null) return 0;
  const { bytes, text }: Fields = posted;
  if (ArrayBuffer.isView(bytes)) return bytes.buffer.byteLength;
  return typeof text === "string" ? text.length : 0;
}

type Fields = Partial<Record<string, unknown>>;

function parseOpened({ socket, host, path, room }: Fields): PageMessage | null {
  return isCount(socket) && isHost(host) && isPath(path) && isRoom(room)
    ? { kind: "opened", socket, host, path, room }
    : null;
}

function parseFrame(
  kind: "frame" | "sent",
  { socket, bytes }: Fields,
): PageMessage | null {
  return isCount(socket) && bytes instanceof Uint8Array
    ? { kind, socket, bytes: whole(bytes) }
    : null;
}

function parseResponse({ path, room, bytes }: Fields): PageMessage | null {
  return isPath(path) && isRoom(room) && bytes instanceof Uint8Array
    ? { kind: "response", path, room, bytes: whole(bytes) }
    : null;
}

function parseFacts({ path, text }: Fields): PageMessage | null {
  return isPath(path) &&
    typeof text === "string" &&
    text.length <= MAX_FACTS_LENGTH
    ? { kind: "facts", path, text }
    : null;
}

/** A posted view takes its whole buffer along, and what is shared cannot be sent on. */
function whole(bytes: Uint8Array): Uint8Array {
  const isOwn = bytes.buffer instanceof ArrayBuffer;
  return isOwn && bytes.byteLength === bytes.buffer.byteLength
    ? bytes
    : bytes.slice();
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isHost(value: unknown): value is string {
  return typeof value === "string" && HOST.test(value);
}

function isPath(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value.length <= MAX_PATH_LENGTH &&
    PATH.test(value)
  );
}

function isRoom(value: unknown): value is string {
  return typeof value === "string" && /^\d{0,20}$/.test(value);
}
