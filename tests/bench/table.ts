/** What one part of the bench prints. */
export interface BenchTable {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** What is measured, where the title does not say it all. */
  note?: string;
}

/** Lines of text, the first column to the left and figures to the right. */
export function tableText({ title, columns, rows, note }: BenchTable): string {
  const lines = [columns, ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  const text = lines.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  "),
  );
  return [title, ...(note === undefined ? [] : [note]), ...text].join("\n");
}

function cellText(cell: string | number): string {
  if (typeof cell === "string") return cell;
  const maximumFractionDigits = Math.abs(cell) < 10 ? 2 : 0;
  return cell.toLocaleString("en", { maximumFractionDigits });
}
