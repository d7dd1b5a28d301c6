import { expect, test } from "vitest";

import { shownName } from "@/lib/text/name";

test.each([
  "River",
  "نهر هادئ",
  "🦊",
  "<b>Moth</b>",
  "=1+1",
  "\u202egnp.exe",
  "é".normalize("NFD"),
  ".",
])("%j is a name", (nickname) => {
  expect(shownName(nickname, "quiet.otter")).toBe(nickname);
});

test.each([
  ["nothing", ""],
  ["blanks", " \u3000\t"],
  ["characters without width", "\u200b\u200d\ufeff\u2060"],
  ["marks without a letter", "\u0301\u0489"],
  ["letters that look like blanks", "\u3164\u115f\u2800"],
  ["direction marks", "\u202e\u2066\u2069"],
  ["control characters", "\0\u0007\u009f"],
])("of %s the handle is shown", (_, nickname) => {
  expect(shownName(nickname, "quiet.otter")).toBe("quiet.otter");
});
