import { ALL_LISTS, type FilePart, type FileParts } from "./file-parts";

interface Reading {
  head: Record<string, unknown>;
  list: string | undefined;
  isHeadTold: boolean;
}

const LIST_BEGINS = /^"(\w+)": \[$/u;
const LIST_ENDS = /^\](,| \})$/u;

/**
 * The text of a session file, as `exportSession` writes it, in parts again. Every other format is made of these: so they
 * cannot say anything but what the session file says.
 */
export async function* readParts(text: AsyncIterable<string>): FileParts {
  const reading: Reading = { head: {}, list: undefined, isHeadTold: false };
  let rest = "";
  for await (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* partsOf(reading, lines);
  }
  yield* partsOf(reading, [rest]);
}

function* partsOf(reading: Reading, lines: string[]): Generator<FilePart> {
  let entries: unknown[] = [];
  for (const line of lines) {
    const [, begun] = LIST_BEGINS.exec(line) ?? [];
    if (begun !== undefined) {
      if (!reading.isHeadTold) yield headPart(reading);
      reading.list = begun;
    } else if (LIST_ENDS.test(line)) {
      yield* listPart(reading.list, entries);
      entries = [];
      reading.list = undefined;
    } else if (line !== "" && reading.list !== undefined)
      entries.push(JSON.parse(line.replace(/,$/u, "")));
    else if (line !== "") Object.assign(reading.head, membersOf(line));
  }
  yield* listPart(reading.list, entries);
}

/** A line before the lists is a member, or the beginning of the file with several. */
function membersOf(line: string): unknown {
  const members = line.replace(/^\{|,$/gu, "");
  return JSON.parse(`{${members}}`);
}

function headPart(reading: Reading): FilePart {
  reading.isHeadTold = true;
  const part: unknown = { kind: "head", head: reading.head };
  return part as FilePart; // our own text
}

function* listPart(
  list: string | undefined,
  entries: unknown[],
): Generator<FilePart> {
  const kind = ALL_LISTS.find((known) => known === list);
  if (kind === undefined || entries.length === 0) return;
  const part: unknown = { kind, entries };
  yield part as FilePart; // our own text
}
