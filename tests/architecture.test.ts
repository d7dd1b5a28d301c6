import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import ts from "typescript";
import { expect, test } from "vitest";

/** What each folder may import besides itself; type imports count. What is not named here fails. */
const ALLOWED: Record<string, readonly string[]> = {
  "lib/model": [],
  "lib/text": [],
  "lib/platform": [],
  "lib/protocol": ["lib/model"],
  "lib/page": ["lib/protocol"],
  "lib/relay": ["lib/protocol", "lib/model"],
  "lib/decode": ["lib/platform"],
  "lib/normalize": ["lib/decode", "lib/model"],
  "lib/derive": ["lib/store", "lib/model", "lib/platform"],
  "lib/store": ["lib/derive", "lib/model", "lib/platform"],
  "lib/settings": ["lib/model", "lib/protocol", "lib/platform"],
  "lib/demo": ["lib/model", "lib/protocol", "lib/relay"],
  "lib/queries": ["lib/store", "lib/model", "lib/protocol"],
  "lib/transfer": [
    ...["lib/decode", "lib/derive", "lib/store", "lib/queries", "lib/model"],
    ...["lib/text", "lib/upkeep"],
  ],
  "lib/upkeep": [
    ...["lib/decode", "lib/normalize", "lib/derive", "lib/store"],
    ...["lib/ingest", "lib/model", "lib/platform", "lib/protocol"],
  ],
  "lib/ingest": [
    ...["lib/decode", "lib/normalize", "lib/derive", "lib/store"],
    ...["lib/model", "lib/platform", "lib/protocol"],
  ],
  "components/ui": ["components/hooks", "lib/model", "lib/text"],
  "components/charts": ["components/ui", "lib/text"],
  "components/hooks": [
    ...["lib/queries", "lib/settings", "lib/protocol", "lib/model", "lib/text"],
  ],
  ...Object.fromEntries(
    [
      ...["live", "dashboard", "settings", "overlay", "popup"],
      ...["transfer", "demo"],
    ].map((screen) => [
      `components/${screen}`,
      [
        ...["components/ui", "components/charts", "components/hooks"],
        ...["lib/model", "lib/text"],
        ...(["transfer", "demo"].includes(screen) ? [`lib/${screen}`] : []),
        ...(screen === "dashboard"
          ? ["components/live", "components/overlay"]
          : []),
      ],
    ]),
  ),
};

const ROOT = join(import.meta.dirname, "..");

function folderOf(path: string): string {
  return relative(ROOT, path).split("/").slice(0, 2).join("/");
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(ROOT, folder, name));
}

/** Our own files that a file imports; packages are knip's concern. */
function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"));
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith("@/")) return [join(ROOT, fileName.slice(2))];
    return fileName.startsWith(".") ? [join(dirname(path), fileName)] : [];
  });
}

test.each(["lib", "components"])(
  "%s imports only what the table allows",
  (tree) => {
    const forbidden = sourcesIn(tree).flatMap((path) => {
      const from = folderOf(path);
      return importsOf(path)
        .map(folderOf)
        .filter((to) => to !== from && !ALLOWED[from]?.includes(to))
        .map((to) => `${relative(ROOT, path)} imports ${to}`);
    });
    expect(forbidden).toEqual([]);
  },
);

test("every folder of lib and components stands in the table", () => {
  const folders = ["lib", "components"].flatMap(sourcesIn).map(folderOf);
  const unknown = folders.filter((folder) => !(folder in ALLOWED));
  expect(unknown).toEqual([]);
});
