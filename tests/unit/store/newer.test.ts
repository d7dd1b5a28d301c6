import { expect, test } from "vitest";

import { LivetapDatabase } from "@/lib/store/database";
import { failureOf } from "@/lib/store/failure";
import { aSessionRow } from "@/tests/support/session-rows";

/** The version of a database as it lies there, and its stores. */
async function lookAt(name: string, version?: number) {
  const request = indexedDB.open(name, version);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onupgradeneeded = () => {
      if (version !== undefined) request.result.createObjectStore("later");
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("not opened"));
    };
  });
  const stores = [...database.objectStoreNames];
  database.close();
  return { version: database.version, stores };
}

async function failureOfOpening(name: string) {
  const database = new LivetapDatabase(name);
  const error: unknown = await database.open().then(
    () => null,
    (reason: unknown) => reason,
  );
  database.close();
  return error === null ? null : failureOf(error);
}

async function made(name: string) {
  const database = new LivetapDatabase(name);
  await database.sessions.add(aSessionRow());
  database.close();
  return database.verno;
}

test("a database of a newer version is refused and left as it is", async () => {
  const version = await made("newer");
  const native = (version + 1) * 10;
  await lookAt("newer", native);
  expect(await failureOfOpening("newer")).toBe("newer");
  expect(await lookAt("newer")).toMatchObject({ version: native });
});

test("a newer database that lacks a store of ours does not get it", async () => {
  const before = await lookAt("bare", 990);
  expect(await failureOfOpening("bare")).toBe("newer");
  expect(await lookAt("bare")).toEqual(before);
});

test("reading from a newer database fails with the same word", async () => {
  const version = await made("read");
  await lookAt("read", (version + 1) * 10);
  const database = new LivetapDatabase("read");
  const read = database.sessions.count().catch((error: unknown) => error);
  expect(failureOf(await read)).toBe("newer");
  expect(
    failureOf(await database.sessions.count().catch((e: unknown) => e)),
  ).toBe("newer");
});

test("what Dexie mended within a version is not newer", async () => {
  const version = await made("mended");
  await lookAt("mended", version * 10 + 1);
  expect(await failureOfOpening("mended")).toBeNull();
});

test("a database of this version opens, again and again", async () => {
  await made("ours");
  const database = new LivetapDatabase("ours");
  expect(await database.sessions.count()).toBe(1);
  database.close({ disableAutoOpen: false });
  expect(await database.sessions.count()).toBe(1);
});
