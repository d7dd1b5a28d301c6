import { expect, test, vi } from "vitest";

import { LivetapDatabase } from "@/lib/store/database";
import { openAsItIs, type Rescued, rescueLines } from "@/lib/transfer/rescue";
import { collect } from "@/tests/support/collect";
import { aComment, aSessionRow, NOON } from "@/tests/support/session-rows";

const BYTES = Uint8Array.from({ length: 70_000 }, (_, place) => place % 251);

/** A database with an event for each of these rows, some bytes, and a version of the future. */
async function newer(name: string, events: number): Promise<IDBDatabase> {
  const database = new LivetapDatabase(name);
  await database.sessions.add(aSessionRow());
  await database.events.bulkAdd(
    Array.from({ length: events }, (_, index) => aComment(index + 1, NOON)),
  );
  const frames = [
    { number: 1, receivedAt: 1, kind: "frame" as const, url: "", bytes: BYTES },
  ];
  await database.frames.add({
    ...{ relay: "relay", number: 1, session: 1, at: 1, size: 1, frames },
  });
  database.close();
  await new Promise((resolve) => {
    const request = indexedDB.open(name, 990);
    request.onsuccess = () => {
      request.result.close();
      resolve(null);
    };
  });
  const opened = await openAsItIs(indexedDB, name);
  if (!opened) throw new Error("not there");
  return opened;
}

async function rescued(database: IDBDatabase) {
  const pieces = await collect(rescueLines(database, () => undefined));
  const lines = pieces.join("").trimEnd().split("\n");
  const told = JSON.parse(lines.pop() ?? "") as Rescued; // our own text
  const rows = lines.map(
    (line) =>
      JSON.parse(line) as { store: string; key: unknown; value: unknown },
  );
  return { told, rows };
}

test("every row of a newer database is a line, and the last line counts them", async () => {
  const { told, rows } = await rescued(await newer("newer", 3_000));
  expect(told).toMatchObject({ version: 990, unreadable: 0, unfinished: [] });
  expect(told.rows).toMatchObject({ events: 3_000, sessions: 1, frames: 1 });
  expect(rows).toHaveLength(3_002);
  expect(rows).toContainEqual({
    ...{ store: "events", key: [1, 2_999], value: aComment(2_999, NOON) },
  });
});

test("bytes come back as they were", async () => {
  const { rows } = await rescued(await newer("bytes", 1));
  const text = JSON.stringify(rows.find(({ store }) => store === "frames"));
  const [, base64 = ""] = /"base64":"([^"]*)"/.exec(text) ?? [];
  expect(new Uint8Array(Buffer.from(base64, "base64"))).toEqual(BYTES);
});

test("a row that cannot be read is left out and counted, and the others come", async () => {
  const database = await newer("damaged", 50);
  fail(database, "getAll", () => true);
  fail(database, "get", (_, key) => JSON.stringify(key) === "[1,7]");
  const { told, rows } = await rescued(database);
  expect(told).toMatchObject({ unreadable: 1, rows: { events: 49 } });
  expect(rows.map(({ key }) => key)).not.toContainEqual([1, 7]);
});

test("a store whose keys cannot be read is named, and the next one is read", async () => {
  const database = await newer("unfinished", 5);
  fail(database, "getAllKeys", ({ name }) => name === "events");
  const { told } = await rescued(database);
  expect(told.unfinished).toEqual(["events"]);
  expect(told.rows).toMatchObject({ events: 0, sessions: 1, frames: 1 });
});

test("a database that is not there is not made", async () => {
  expect(await openAsItIs(indexedDB, "absent")).toBeNull();
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain("absent");
});

test("rescuing gives way to whoever wants to change the database", async () => {
  await newer("wanted", 1);
  const request = indexedDB.open("wanted", 991);
  const blocked = vi.fn();
  request.onblocked = blocked;
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  expect(blocked).not.toHaveBeenCalled();
});

/** Makes reading of any store fail where it is told to. */
function fail(
  database: IDBDatabase,
  method: "get" | "getAll" | "getAllKeys",
  isUnreadable: (store: IDBObjectStore, key: unknown) => boolean,
): void {
  const store = database.transaction("events").objectStore("events");
  const shared = Object.getPrototypeOf(store) as IDBObjectStore; // of the fake
  const read = Reflect.get(shared, method) as (
    ...asked: unknown[]
  ) => IDBRequest;
  vi.spyOn(shared, method).mockImplementation(function (
    this: IDBObjectStore,
    ...asked: unknown[]
  ): IDBRequest {
    if (isUnreadable(this, asked[0]))
      throw new DOMException("Failed to read", "DataError");
    return Reflect.apply(read, this, asked);
  });
}
