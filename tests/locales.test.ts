import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

const ROOTS = ["components", "entrypoints", "lib"];

const sources = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => `${root}/${name}`),
)
  .concat("wxt.config.ts")
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

function keysOf(locale: string): string[] {
  const path = `public/_locales/${locale}/messages.json`;
  const messages: unknown = JSON.parse(readFileSync(path, "utf8"));
  return Object.keys(messages ?? {});
}

const keys = keysOf("en");

test("every message that is asked for exists", () => {
  const asked = [
    ...sources.matchAll(/getMessage\(\s*"(\w+)"/g),
    ...sources.matchAll(/__MSG_(\w+?)__/g),
  ].flatMap(([, key]) => key ?? []);
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
});

test("every message is asked for somewhere", () => {
  const unused = keys.filter(
    (key) =>
      !sources.includes(`"${key}"`) && !sources.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test("every language has the same messages", () => {
  for (const locale of readdirSync("public/_locales"))
    expect(keysOf(locale).toSorted()).toEqual(keys.toSorted());
});
