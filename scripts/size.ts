import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const OUTPUT = ".output/chrome-mv3";

const STATIC = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
const ANY = /(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g;

/** Bytes as shipped, minified and not compressed. */
const LIMITS = [
  { name: "hook", limit: 4_300, files: ["content-scripts/hook.js"] },
  { name: "relay", limit: 11_500, files: ["content-scripts/relay.js"] },
  { name: "worker", limit: 440_000, files: ["background.js"] },
  {
    name: "side panel, until its figures",
    limit: 580_000,
    files: scriptsOf("sidepanel.html", STATIC),
  },
  {
    name: "side panel, with its charts",
    limit: 1_472_000,
    files: scriptsOf("sidepanel.html", ANY),
  },
  {
    name: "dashboard, until its first page",
    limit: 500_000,
    files: scriptsOf("dashboard.html", STATIC),
  },
];

/** The scripts that a page loads, those that they import included. */
function scriptsOf(page: string, imports: RegExp): string[] {
  const html = readFileSync(join(OUTPUT, page), "utf8");
  const found = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path),
  );
  for (const path of found) {
    if (path === undefined) continue;
    const text = readFileSync(join(OUTPUT, path), "utf8");
    const imported = text.matchAll(imports);
    for (const [, relative] of imported)
      if (relative !== undefined) found.add(join(dirname(path), relative));
  }
  return [...found].filter((path) => path !== undefined);
}

function sizeOf(path: string): number {
  return statSync(join(OUTPUT, path)).size;
}

const rows = LIMITS.map(({ name, limit, files }) => {
  const bytes = files.reduce((sum, path) => sum + sizeOf(path), 0);
  return { name, bytes, limit, fits: bytes <= limit };
});
console.table(rows);
const others = readdirSync(join(OUTPUT, "content-scripts"));
if (others.length !== 2)
  throw new Error(`content scripts without a limit: ${others.join(", ")}`);
if (!rows.every(({ fits }) => fits)) process.exitCode = 1;
