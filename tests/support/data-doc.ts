import { readFileSync } from "node:fs";

const TEXT = readFileSync("docs/data.md", "utf8");

/** The SQL examples of docs/data.md by the headings that they stand under. */
export function sqlExamples(): Map<string, string> {
  const examples = new Map<string, string>();
  for (const [, heading = "", body = ""] of TEXT.matchAll(
    /^### (.+)\n((?:(?!^#{2,3} )[^\n]*\n)*)/gmu,
  )) {
    const [, sql] = /```sql\n(.*?)```/su.exec(body) ?? [];
    if (sql !== undefined) examples.set(heading, sql);
  }
  return examples;
}

/** Whatever docs/data.md names in the first column of the tables under a heading, and under those below it. */
export function namedUnder(heading: string): string[] {
  const level = /^#+/u.exec(heading)?.[0].length ?? 0;
  const lines = TEXT.split("\n");
  const from = lines.indexOf(heading);
  if (from === -1) throw new Error(`docs/data.md has no ${heading}`);
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => {
    const own = /^(#+) /u.exec(line)?.[1];
    return own !== undefined && own.length <= level;
  });
  return rest
    .slice(0, end === -1 ? undefined : end)
    .flatMap((line) => /^\| `([^`]+)`/u.exec(line)?.[1] ?? []);
}
