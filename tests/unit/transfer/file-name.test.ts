import { expect, test } from "vitest";

import { sessionFileName } from "@/lib/transfer/file-name";

const day = new Date(2027, 2, 5, 23, 59).getTime();

test.each([
  ["maple.fox_12", "livetap-maple.fox_12-2027-03-05.json"],
  ["", "livetap-live-2027-03-05.json"],
  ["../../etc/passwd", "livetap-etc-passwd-2027-03-05.json"],
  ['a<b>:"c"|d?*', "livetap-a-b-c-d-2027-03-05.json"],
  ["..", "livetap-live-2027-03-05.json"],
])("the file of @%s has a name that every system takes", (handle, name) => {
  expect(sessionFileName(handle, day)).toBe(name);
});

test("a long handle is cut", () => {
  expect(sessionFileName("x".repeat(500), day).length).toBeLessThan(70);
});
