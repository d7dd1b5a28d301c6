import Dexie from "dexie";
import { expect, test } from "vitest";

import { failureOf, roomLeft } from "@/lib/store/failure";

/** As Chromium words them: seen in a browser whose disk was filled, or whose files were damaged. */
const NO_SPACE = new DOMException(
  "Connection is closing because of: IO error: .../livetap.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3)",
  "UnknownError",
);
const NOT_OPENED = new DOMException(
  "Internal error opening backing store for indexedDB.open.",
  "UnknownError",
);
const NO_BLOB = new DOMException(
  "Failed to write blobs (IOError)",
  "DataError",
);
const ABORTED = new DOMException(
  "The transaction was aborted, so the request cannot be fulfilled.",
  "AbortError",
);
const QUOTA = new DOMException("Full", "QuotaExceededError");
const VERSION = new DOMException("30 is more than 20", "VersionError");

test.each([
  ["a newer version", VERSION, "newer"],
  ["a quota that is used up", QUOTA, "full"],
  ["a disk without space", NO_SPACE, "full"],
  ["a database that does not open", NOT_OPENED, "corrupt"],
  ["a row that is not written", NO_BLOB, "corrupt"],
  [
    "a row that does not fit",
    new DOMException("Bad key", "DataError"),
    "other",
  ],
  ["a failure of ours", new TypeError("no such member"), "other"],
  [
    "a transaction without a reason",
    new Dexie.AbortError("Aborted"),
    "blocked",
  ],
  ["a closing database", new Dexie.DatabaseClosedError(), "blocked"],
  ["a text", "no", "other"],
  ["nothing", undefined, "other"],
])("%s is told as what it is", (_, error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test.each([
  ["aborted by", new Dexie.AbortError(QUOTA), "full"],
  ["aborted by a closing because of", new Dexie.AbortError(NO_SPACE), "full"],
  ["closed because of", new Dexie.DatabaseClosedError(VERSION), "newer"],
  ["not opened because of", new Dexie.OpenFailedError(NOT_OPENED), "corrupt"],
  [
    "an abort in an abort because of",
    new Dexie.AbortError(new Dexie.AbortError(QUOTA)),
    "full",
  ],
  [
    "rows of an aborted write,",
    new Dexie.BulkError("rows", [ABORTED]),
    "blocked",
  ],
  ["many rows, one with", new Dexie.BulkError("rows", [QUOTA]), "full"],
])("%s an inner error, that one counts", (_, error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test("what does not open while no space is left is full, not corrupt", () => {
  expect(failureOf(NOT_OPENED, 0)).toBe("full");
  expect(failureOf(NO_BLOB, 1_000)).toBe("full");
  expect(failureOf(ABORTED, 1_000)).toBe("full");
  expect(failureOf(NOT_OPENED, 1e9)).toBe("corrupt");
  expect(failureOf(VERSION, 0)).toBe("newer");
});

test("an error that wraps itself is no endless matter", () => {
  const error = new Dexie.AbortError("Round");
  Object.assign(error, { inner: error });
  expect(failureOf(error)).toBe("blocked");
});

test("the room left is the quota less what is used", async () => {
  const storage = { estimate: () => Promise.resolve({ quota: 10, usage: 4 }) };
  expect(await roomLeft({ storage })).toBe(6);
});

test("storage that does not answer counts as not full", async () => {
  const storage = { estimate: () => Promise.reject(new Error("no")) };
  expect(await roomLeft({ storage })).toBe(Infinity);
});
