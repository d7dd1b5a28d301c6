/** What a rescue came to: of which version, how many rows of each store, and how many stayed behind. */
export interface Rescued {
  /** The browser's own number, ten times Dexie's. */
  version: number;
  rows: Record<string, number>;
  /** Rows that could not be read. */
  unreadable: number;
  /** Stores whose end was not reached: how many rows they still hold is not known. */
  unfinished: string[];
}

/** Rows read at once: as many as give about this many characters. */
const PIECE_LENGTH = 1_000_000;
const MOST_ROWS = 2_000;

/**
 * Opens a database as it is, whatever its version, and never makes one: null where there is none. It gives way to whoever
 * wants to change it.
 */
export function openAsItIs(
  factory: Pick<IDBFactory, "open">,
  name: string,
): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onupgradeneeded = () => {
      request.onerror = () => {
        resolve(null);
      };
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => {
        database.close();
      };
      resolve(database);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("not opened"));
    };
  });
}

/** Every readable row of every store, one a line, and at the end a line that says what is there. */
export async function* rescueLines(
  database: IDBDatabase,
  onRead: (rows: number) => void,
): AsyncGenerator<string> {
  const { version } = database;
  const told: Rescued = { version, rows: {}, unreadable: 0, unfinished: [] };
  let rows = 0;
  for (const store of database.objectStoreNames) {
    told.rows[store] = 0;
    for await (const lines of storeLines(database, store, told)) {
      rows += lines.length;
      told.rows[store] += lines.length;
      onRead(rows);
      yield lines.join("");
    }
  }
  yield `${JSON.stringify(told)}\n`;
}

async function* storeLines(
  database: IDBDatabase,
  store: string,
  told: Rescued,
): AsyncGenerator<string[]> {
  const ask = <T>(request: (from: IDBObjectStore) => IDBRequest<T>) =>
    settled(() => request(database.transaction(store).objectStore(store)));
  let after: IDBKeyRange | null = null;
  let count = 1;
  for (;;) {
    const range: IDBKeyRange | null = after;
    const keys = await ask((from) => from.getAllKeys(range, count)).catch(
      () => null, // the store is read no further
    );
    if (keys === null) told.unfinished.push(store);
    const last = keys?.at(-1);
    if (!keys || last === undefined) return;
    const values = await valuesOf(keys, ask);
    const lines = values.flatMap((value, index) =>
      value === null ? [] : lineOf(store, keys[index], value.read),
    );
    told.unreadable += keys.length - lines.length;
    yield lines;
    after = IDBKeyRange.lowerBound(last, true);
    const length = lines.reduce((sum, line) => sum + line.length, 1);
    const fitting = Math.round((PIECE_LENGTH / length) * keys.length);
    count = Math.min(Math.max(1, fitting), MOST_ROWS);
  }
}

type Ask = <T>(request: (from: IDBObjectStore) => IDBRequest<T>) => Promise<T>;

/** The rows of these keys, all at once, or else each by itself: null where one cannot be read. */
async function valuesOf(
  keys: readonly IDBValidKey[],
  ask: Ask,
): Promise<({ read: unknown } | null)[]> {
  const all = IDBKeyRange.bound(keys[0], keys.at(-1));
  const values = await ask<unknown[]>((from) => from.getAll(all)).catch(
    () => null,
  ); // then one by one
  if (values?.length === keys.length)
    return values.map((read: unknown) => ({ read }));
  const found: ({ read: unknown } | null)[] = [];
  for (const key of keys)
    found.push(
      await ask((from) => from.get(key)).then(
        (read: unknown) => (read === undefined ? null : { read }),
        () => null, // counted as unreadable
      ),
    );
  return found;
}

function lineOf(
  store: string,
  key: IDBValidKey | undefined,
  value: unknown,
): string[] {
  try {
    return [`${JSON.stringify({ store, key, value }, writable)}\n`];
  } catch {
    // What a newer version may keep and JSON has no words for is counted as unreadable.
    return [];
  }
}

/** Bytes stand as an object of one member, `base64`. */
function writable(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: base64Of(value) } : value;
}

const BYTES_AT_ONCE = 30_000;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE)
    parts.push(
      btoa(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE))),
    );
  return parts.join("");
}

/** Asking a connection that the browser has closed throws at once; that is a refusal like any other. */
function settled<T>(ask: () => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = ask();
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error("not read"));
    };
  });
}
