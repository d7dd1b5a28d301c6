import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import type { RecordedLine, RecordedPage } from "../support/recording";

/** What the stand-in page says of its live beyond the header of a recording. */
export interface LiveFacts {
  title: string;
  bio: string;
  avatar: string;
  cover: string;
  followers: number;
  /** Epoch seconds. */
  startTime: number;
  viewers: number;
  likes: number;
}

/** A recording as it is played: line by line, so that a large one never stands in memory. */
export interface Recording {
  page: RecordedPage;
  facts?: LiveFacts;
  /** How many of the lines are answers to `im/fetch`. */
  responses: number;
  /** From the start each time. */
  lines: () => AsyncIterable<RecordedLine> | Iterable<RecordedLine>;
}

interface RecordedFile extends Recording {
  lines: () => AsyncIterable<RecordedLine>;
}

/** Opens a recording, plain or with `.gz` at the end of its name. */
export async function openRecording(file: string): Promise<RecordedFile> {
  let page: RecordedPage | undefined;
  let responses = 0;
  for await (const line of textLines(file)) {
    if (page) responses += Number(parseLine(line).kind === "response");
    else page = parseHeader(line);
  }
  if (!page) throw new Error(`${file} is not a recording`);
  return { page, responses, lines: () => recordedLines(file) };
}

async function* recordedLines(file: string): AsyncGenerator<RecordedLine> {
  let isHeader = true;
  for await (const line of textLines(file)) {
    if (!isHeader) yield parseLine(line);
    isHeader = false;
  }
}

async function* textLines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = file.endsWith(".gz")
    ? pipeline(bytes, createGunzip(), () => undefined)
    : bytes;
  text.setEncoding("utf8");
  let rest = "";
  for await (const chunk of text) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
  if (rest !== "") yield rest;
}

function parseHeader(line: string): RecordedPage {
  const header = JSON.parse(line) as { livetap?: number; page: RecordedPage };
  if (header.livetap !== 1) throw new Error("not a recording of version 1");
  return header.page;
}

function parseLine(line: string): RecordedLine {
  return JSON.parse(line) as RecordedLine;
}
