import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import type { RelayItem } from "@/lib/protocol/port";

/** A database as an earlier version of the code left it, and what it must come to. */
export interface KeptDatabase {
  /** As Dexie counts; the browser's own number is ten times that. */
  version: number;
  stores: KeptStore[];
  /** Exports of its sessions by UUID, without their events. */
  exports: Record<string, KeptExport>;
  /** One of them is half recorded: the rest of its items ends it, and then its export must be `whole`. */
  live: KeptLive;
}

export interface KeptLive {
  relay: string;
  room: string;
  items: RelayItem[];
  /** How many of the items were recorded. */
  recorded: number;
  whole: KeptExport;
}

export interface KeptStore {
  name: string;
  keyPath: string | string[];
  autoIncrement: boolean;
  indexes: {
    name: string;
    keyPath: string | string[];
    unique: boolean;
    multiEntry: boolean;
  }[];
  rows: unknown[];
}

export interface KeptExport {
  totals: Record<string, unknown>;
  people: unknown[];
  gifts: unknown[];
  minutes: unknown[];
  counters: Record<string, unknown>;
  /** How many of each kind. */
  kinds: Record<string, number>;
}

export const KEPT_FOLDER = import.meta.dirname;

/** Every version that one is kept of. */
export function keptVersions(): number[] {
  return readdirSync(KEPT_FOLDER).flatMap((name) => {
    const [, version] = /^v(\d+)\.json\.gz$/.exec(name) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}

export function readKept(version: number): KeptDatabase {
  const file = path.join(KEPT_FOLDER, `v${String(version)}.json.gz`);
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  return JSON.parse(text, revived) as KeptDatabase; // our own file
}

/** JSON has no bytes: they stand as an object of one member. */
export function replaced(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array
    ? { $bytes: Buffer.from(value).toString("base64") }
    : value;
}

function revived(_name: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && "$bytes" in value
    ? new Uint8Array(Buffer.from(String(value.$bytes), "base64"))
    : value;
}

/** Makes the database anew by the browser's own means, so that no code of today has a hand in it. */
export async function restoreKept(
  name: string,
  { version, stores }: KeptDatabase,
): Promise<void> {
  const request = indexedDB.open(name, version * 10);
  request.onupgradeneeded = () => {
    for (const kept of stores) makeStore(request.result, kept);
  };
  const database = await settled(request);
  const names = stores.map((store) => store.name);
  const transaction = database.transaction(names, "readwrite");
  for (const { name: store, rows } of stores)
    for (const row of rows) transaction.objectStore(store).add(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => {
      reject(transaction.error ?? new Error("aborted"));
    };
  });
  database.close();
}

function makeStore(database: IDBDatabase, kept: KeptStore): void {
  const { name, keyPath, autoIncrement, indexes } = kept;
  const store = database.createObjectStore(name, { keyPath, autoIncrement });
  for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
    store.createIndex(index, path, { unique, multiEntry });
}

/** All stores of a database, with what is declared for them. */
export async function dumpStores(database: IDBDatabase): Promise<KeptStore[]> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const { keyPath, autoIncrement, indexNames } = store;
      if (keyPath === null) throw new Error(`${name} has no key path`);
      const indexes = [...indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const rows: unknown[] = await settled(store.getAll());
      return { name, keyPath, autoIncrement, indexes, rows };
    }),
  );
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("failed"));
    };
  });
}
