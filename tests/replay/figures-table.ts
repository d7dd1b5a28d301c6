import type { ExportedSession } from "../e2e/session-file";

/** The final figures of a session file as lines of text. */
export function figuresTable({ totals, coverage }: ExportedSession): string {
  const { estimate, ...figures } = totals;
  const rows = Object.entries({
    ...figures,
    messages: coverage.messages,
    duplicates: coverage.duplicates,
    undecodable: coverage.undecodable,
  }).map(([name, value]): [string, string] => [
    name,
    value === null ? "-" : value.toLocaleString("en"),
  ]);
  const { low, high, currency } = estimate;
  rows.push(["estimate", `${low} to ${high} ${currency}`]);
  const names = Math.max(...rows.map(([name]) => name.length));
  const values = Math.max(...rows.map(([, value]) => value.length));
  return rows
    .map(([name, value]) => `${name.padEnd(names)}  ${value.padStart(values)}`)
    .join("\n");
}
