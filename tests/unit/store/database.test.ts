import { expect, test, vi } from "vitest";

import { failureOf } from "@/lib/store/failure";
import { aSessionRow } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const NOT_OPENED = new DOMException(
  "Internal error opening backing store for indexedDB.open.",
  "UnknownError",
);

function asFailure(reading: PromiseLike<unknown>) {
  return Promise.resolve(reading).then(
    () => null,
    (error: unknown) => failureOf(error),
  );
}

test("a database that did not open is opened by whoever asks next", async () => {
  const database = temporaryDatabase();
  await database.sessions.add(aSessionRow());
  database.close({ disableAutoOpen: false });
  const opening = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw NOT_OPENED;
  });
  const { sessions } = database;
  const later = () => new Promise((resolve) => setTimeout(resolve));
  const read = () => asFailure(sessions.count());
  expect(await Promise.all([read(), read()])).toEqual(["corrupt", "corrupt"]);
  await later();
  const writing = database.transaction("rw", sessions, () =>
    sessions.add(aSessionRow({ number: 2, id: "2" })),
  );
  expect(await asFailure(writing)).toBe("corrupt");
  opening.mockRestore();
  await later();
  expect(await sessions.count()).toBe(1);
});
