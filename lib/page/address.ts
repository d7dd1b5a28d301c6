/**
 * What may be told of an address (the rest of it is signed), under the kind of message that it leads to: of a live's
 * socket, of an answer with its messages, of one with facts of rooms and gifts.
 */
export type Address = Named &
  ({ kind: "opened" } | { kind: "response" } | { kind: "facts" });

interface Named {
  host: string;
  path: string;
  /** `room_id` of the query, or empty. */
  room: string;
}

const ADDRESS = pinned(
  /^\w+:\/\/((webcast)?[\w.-]*\.tiktokv?\.com)(?::\d+)?(\/(?:webcast\/(?:(im\/(?:fetch)?)|room\/(?:info|enter|check_alive)|gift\/list)|api-live\/user\/room)[^?#]*)(?:.*?[?&]room_id=(\d{1,20})(?![^&#]))?/,
);
const CANDIDATE = pinned(/\/(webcast|api-live)\//);

/**
 * Judges an address by host and path, never by its query, which need not be well-formed. It comes from a native
 * (`socket.url`, `responseURL`, `response.url`), so it is whole, and scheme and host are in lower case.
 */
export function parseAddress(url: string): Address | null {
  const found = ADDRESS.exec(url);
  if (!found) return null;
  const { 1: host = "", 2: webcast, 3: path = "" } = found;
  const { 4: messages, 5: room = "" } = found;
  if (!messages) return { kind: "facts", host, path, room };
  if (!webcast) return null;
  const kind = messages === "im/" ? "opened" : "response";
  return { kind, host, path, room };
}

/** Whether what the page asks `fetch` for, perhaps by a relative address, can bring an answer that we copy. */
export function isCandidate(asked: RequestInfo | URL): boolean {
  const written = (asked as Partial<Request>).url ?? asked;
  return CANDIDATE.exec(written as string) !== null;
}

/** `exec` of such an expression stays the native one. */
function pinned(expression: RegExp): RegExp {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again by the property that it becomes
  return Object.assign(expression, { exec: expression.exec });
}
