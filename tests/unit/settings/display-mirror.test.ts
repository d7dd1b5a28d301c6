import { expect, test } from "vitest";

import { DISPLAY } from "@/lib/model/settings/display";
import { readMirror, writeMirror } from "@/lib/settings/display-mirror";

function aStorage(kept: string | null = null) {
  const storage = {
    kept,
    getItem: () => storage.kept,
    setItem: (_: string, value: string) => {
      storage.kept = value;
    },
  };
  return storage;
}

test("the next page begins with what the last one left", () => {
  const storage = aStorage();
  const chosen = { ...DISPLAY.standard, scheme: "dark", textSize: "large" };
  writeMirror(storage, DISPLAY.parse(chosen));
  expect(readMirror(storage)).toEqual(chosen);
});

test.each([null, "", "{", "3", '{"scheme":"pink"}'])(
  "a page that finds %j begins with the standard",
  (kept) => {
    expect(readMirror(aStorage(kept))).toEqual(DISPLAY.standard);
  },
);

test("a browser that keeps nothing for a page stops none", () => {
  const refuse = () => {
    throw new DOMException("", "SecurityError");
  };
  const storage = { getItem: refuse, setItem: refuse };
  writeMirror(storage, DISPLAY.standard);
  expect(readMirror(storage)).toEqual(DISPLAY.standard);
});
