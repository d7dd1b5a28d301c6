import { LEAST_ROOM_BYTES } from "./failure";
import { beginLog } from "./fresh-log";

/** As much of a request to open as Dexie uses. */
export interface OpenRequest extends Pick<
  IDBOpenDBRequest,
  "result" | "transaction"
> {
  onerror: Handler<Event | { target: { error: unknown } }>;
  onblocked: Handler<IDBVersionChangeEvent>;
  onupgradeneeded: Handler<IDBVersionChangeEvent>;
  onsuccess: Handler<Event>;
}

type Handler<Told> = ((event: Told) => unknown) | null;

/**
 * Opens only while there is room. On a full disk Chromium leaves half a record in the database's log with an opening, takes
 * the log for damaged at one of the next, and erases the whole database (seen with Chromium 156 within eight seconds).
 */
export function openWithRoom(
  factory: IDBFactory,
  [name, version]: readonly [name: string, version: number | undefined],
  room: () => Promise<number>,
): OpenRequest {
  let opening: IDBOpenDBRequest | null = null;
  const opened = () => {
    if (!opening) throw new Error("nothing is being opened yet");
    return opening;
  };
  const request: OpenRequest = {
    ...{ onerror: null, onblocked: null },
    ...{ onupgradeneeded: null, onsuccess: null },
    get result() {
      return opened().result;
    },
    get transaction() {
      return opened().transaction;
    },
  };
  const begin = async () => {
    if ((await room()) < LEAST_ROOM_BYTES) throw noSpace();
    opening = factory.open(name, version);
    opening.onerror = (event) => request.onerror?.(event);
    opening.onblocked = (event) => request.onblocked?.(event);
    opening.onupgradeneeded = (event) => request.onupgradeneeded?.(event);
    opening.onsuccess = (event) => request.onsuccess?.(event);
    // Where even this fails, the opening tells of it.
    beginLog(factory).catch(() => undefined);
  };
  begin().catch((error: unknown) => {
    request.onerror?.({ target: { error } });
  });
  return request;
}

function noSpace(): DOMException {
  return new DOMException(
    "the disk has no room to open recordings safely",
    "QuotaExceededError",
  );
}
