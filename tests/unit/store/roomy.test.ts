import { afterEach, expect, test, vi } from "vitest";

import { LivetapDatabase } from "@/lib/store/database";
import { failureOf } from "@/lib/store/failure";
import { aSessionRow } from "@/tests/support/session-rows";

function withRoom(bytes: () => number) {
  const estimate = () => Promise.resolve({ quota: bytes(), usage: 0 });
  vi.stubGlobal("navigator", { storage: { estimate } });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("without room nothing is opened, and with room again everything is there", async () => {
  const room = { bytes: 1e9 };
  withRoom(() => room.bytes);
  const database = new LivetapDatabase("roomy");
  await database.sessions.add(aSessionRow());
  database.close({ disableAutoOpen: false });

  const opened = vi.spyOn(indexedDB, "open");
  room.bytes = 15_999_999;
  const error: unknown = await database.sessions
    .count()
    .catch((e: unknown) => e);
  expect(failureOf(error)).toBe("full");
  expect(opened).not.toHaveBeenCalled();

  room.bytes = 16_000_000;
  await expect.poll(() => database.sessions.count().catch(() => 0)).toBe(1);
  database.close();
});

test("what failed at its opening is told as it is", async () => {
  withRoom(() => 1e9);
  const database = new LivetapDatabase("roomy-failing");
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no such luck", "SecurityError");
  });
  await expect(database.open()).rejects.toThrow("no such luck");
});

test("each opening begins a new log", async () => {
  const deleted = vi.spyOn(indexedDB, "deleteDatabase");
  const database = new LivetapDatabase("roomy-log");
  await database.open();
  await expect.poll(() => deleted.mock.calls).toContainEqual(["livetap-log"]);
  database.close();
});
