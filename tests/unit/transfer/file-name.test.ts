import { expect, test } from "vitest";

import { fileName } from "@/lib/transfer/file-name";

const day = new Date(2027, 2, 5, 23, 59).getTime();

test.each([
  ["maple.fox_12", "livetap-maple.fox_12-2027-03-05.json"],
  ["", "livetap-live-2027-03-05.json"],
  ["../../etc/passwd", "livetap-etc-passwd-2027-03-05.json"],
  ['a<b>:"c"|d?*', "livetap-a-b-c-d-2027-03-05.json"],
  ["..", "livetap-live-2027-03-05.json"],
])("the file of @%s has a name that every system takes", (handle, name) => {
  expect(fileName("session", handle, day)).toBe(name);
});

test("a long handle is cut", () => {
  expect(fileName("session", "x".repeat(500), day).length).toBeLessThan(70);
});

test("a recording is told from a session, and names nobody when scrubbed", () => {
  expect(fileName("recording", "maple.fox", day)).toBe(
    "livetap-maple.fox-2027-03-05.recording.ndjson.gz",
  );
  expect(fileName("scrubbed", "maple.fox", day)).toBe(
    "livetap-live-2027-03-05.scrubbed.ndjson.gz",
  );
});
