import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { formatsWithoutLocale, hardWiredWords } from "./support/hard-wired";

const scripts = filesOf(/\.tsx?$/).concat("wxt.config.ts");

function filesOf(kind: RegExp): string[] {
  return ["components", "entrypoints", "lib"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .map((name) => `${root}/${name}`)
      .filter((name) => kind.test(name) && !isOthers(name)),
  );
}

/** What is generated, what invented people say, and the members and columns of files, which have no language. */
function isOthers(name: string): boolean {
  return name.includes("generated/") || /^lib\/(?:demo|transfer)\//.test(name);
}

/** Called so in every language. */
const NAMES = ["CSV", "EDL", "NDJSON", "Parquet", "SRT", "YouTube"];

/** What is found in the files, with the file it is in. */
function foundIn(find: (path: string, source: string) => string[]): string[] {
  return scripts.flatMap((path) =>
    find(path, readFileSync(path, "utf8")).map((what) => `${path}: ${what}`),
  );
}

test("no words stand in the code", () => {
  const isName = (text: string) => NAMES.includes(text);
  const words = (path: string, source: string) =>
    hardWiredWords(path, source).filter((text) => !isName(text));
  expect(foundIn(words)).toEqual([]);
});

test("until the language is known, a page's title is the name alone", () => {
  const titles = filesOf(/\.html$/).map(
    (path) => /<title>.*<\/title>/.exec(readFileSync(path, "utf8"))?.[0],
  );
  expect([...new Set(titles)]).toEqual(["<title>Livetap</title>"]);
});

test("numbers and dates are written in the language of the words", () => {
  expect(foundIn(formatsWithoutLocale)).toEqual([]);
});

test.each([
  "<p>Hello</p>",
  '<p>{isLive ? "live" : ended}</p>',
  '<button aria-label="Close" />',
  "<img alt={`Picture of ${name}`} />",
  '<Card title={name ?? "Somebody"} />',
  '<p>{isLive && "live"}</p>',
  'choose({ label: "All" })',
])("words are found in %s", (source) => {
  expect(hardWiredWords("screen.tsx", source)).toHaveLength(1);
});

test.each([
  '<p className="root">{getMessage("card_error")} · {name}</p>',
  '<img alt="" title={kind === "live" ? name : undefined} />',
  'define({ description: "__MSG_command_openPanel__" })',
])("no words are found in %s", (source) => {
  expect(hardWiredWords("screen.tsx", source)).toEqual([]);
});

test.each([
  "new Intl.NumberFormat()",
  'new Intl.DateTimeFormat("de", {})',
  "Intl.NumberFormat(undefined)",
  "count.toLocaleString()",
])("%s does not say the language of the words", (source) => {
  expect(formatsWithoutLocale("screen.ts", source)).toHaveLength(1);
});
