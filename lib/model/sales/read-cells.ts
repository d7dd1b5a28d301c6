const SEPARATORS = ["\t", ";", ",", "|"] as const;

export interface Line {
  /** As an editor counts them, from 1. */
  number: number;
  cells: string[];
}

/** Lines of cells, whichever sign stands between them; empty lines are left out. Cells may stand in quotes, also over lines. */
export function readCells(text: string): Line[] {
  const separator = separatorOf(text);
  const lines: Line[] = [];
  let line: Line = { number: 1, cells: [""] };
  let isQuoted = false;
  let number = 1;
  const put = (sign: string) => {
    line.cells.push(`${line.cells.pop() ?? ""}${sign}`);
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "\n") number += 1;
    const isEmpty = line.cells.at(-1)?.trim() === "";
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      put('"');
      at += 1;
    } else if (sign === '"' && (isQuoted || isEmpty)) isQuoted = !isQuoted;
    else if (isQuoted) put(sign);
    else if (sign === separator) line.cells.push("");
    else if (sign === "\n") {
      lines.push(line);
      line = { number, cells: [""] };
    } else put(sign);
  }
  lines.push(line);
  return lines.map(trimmed).filter(({ cells }) => cells.some((c) => c !== ""));
}

function trimmed({ number, cells }: Line): Line {
  return {
    number,
    cells: cells.map((cell) => cell.replace(/^\uFEFF/u, "").trim()),
  };
}

/** The first of them that stands in every line, in whose order a comma of "12,50" comes late. */
function separatorOf(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    SEPARATORS.find((sign) => lines.every((line) => line.includes(sign))) ??
    SEPARATORS.find((sign) => lines.some((line) => line.includes(sign))) ??
    "\t"
  );
}
