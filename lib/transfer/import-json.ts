import { JSONParser } from "@streamparser/json";

import { type FilePlace, ImportRefusedError } from "./import-refusal";

/** A value that a file holds, and where. */
export interface Found {
  /** Members and places in lists that lead to it. */
  path: (string | number)[];
  value: unknown;
  /** Of its end; to be asked before the next batch is. */
  place: () => FilePlace;
}

/** No name, comment or list of people comes near. */
const MAX_TOKEN_BYTES = 4 * 1024 * 1024;
const MAX_VALUE_BYTES = 32 * 1024 * 1024;
const NEWLINE = 10;

interface Read {
  /** Bytes of the file before this chunk, and lines begun in them. */
  offset: number;
  line: number;
  chunk: Uint8Array;
  /** Where the last token stood. */
  token: number;
  /** Where the last value that was asked for ended. */
  value: number;
}

/**
 * The values at these paths (`$.events.*`), in order, as they are read: whatever else the file holds is forgotten at once.
 * Throws an `ImportRefusedError` where the file is no JSON, is cut off, or holds more in one piece than it may.
 */
export async function* jsonValues(
  chunks: AsyncIterable<Uint8Array>,
  paths: readonly string[],
): AsyncGenerator<Found[], undefined> {
  const read: Read = {
    ...{ offset: 0, line: 1, chunk: new Uint8Array(), token: 0, value: 0 },
  };
  let found: Found[] = [];
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  parser.onToken = ({ offset }) => {
    read.token = offset;
    if (offset - read.value > MAX_VALUE_BYTES) tooLarge(read);
  };
  parser.onValue = ({ value, key, stack }) => {
    const { token } = read;
    read.value = token;
    const path = [...stack.slice(1).map((step) => step.key), key];
    found.push({
      path: path.map((step) => step ?? ""),
      value,
      place: () => placeIn(read, token),
    });
  };
  for await (const chunk of chunks) {
    read.chunk = chunk;
    parse(() => {
      parser.write(chunk);
    }, read);
    if (read.offset + chunk.length - read.token > MAX_TOKEN_BYTES)
      tooLarge(read);
    yield found;
    found = [];
    read.line += newlinesIn(chunk, chunk.length);
    read.offset += chunk.length;
  }
  if (read.offset === 0) throw new ImportRefusedError("empty");
  if (!parser.isEnded) throw new ImportRefusedError("cutOff", placeIn(read));
}

function parse(write: () => void, read: Read): void {
  try {
    write();
  } catch (error) {
    if (error instanceof ImportRefusedError) throw error;
    throw new ImportRefusedError("notJson", placeIn(read, read.token));
  }
}

function tooLarge(read: Read): never {
  throw new ImportRefusedError("tooLarge", placeIn(read, read.token));
}

function placeIn({ offset, line, chunk }: Read, at = offset): FilePlace {
  const lines = newlinesIn(chunk, at - offset);
  return { line: line + lines, offset: Math.max(0, at), path: "" };
}

function newlinesIn(chunk: Uint8Array, until: number): number {
  let lines = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < until; lines += 1)
    at = chunk.indexOf(NEWLINE, at + 1);
  return lines;
}
