import { gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { decodeFrame, decodeResult } from "@/lib/decode/frame";
import { exportRecording } from "@/lib/transfer/export-recording";
import { createScrubber, makeScrubKey } from "@/lib/transfer/scrub";
import { collect } from "@/tests/support/collect";
import {
  type Played,
  played,
  recordingOf,
  sessionFile,
} from "@/tests/support/played";
import {
  findRecordings,
  readExpected,
  readRecording,
  type Recording,
} from "@/tests/support/recording";

/** A recording is played twice, on whatever machine. */
const PATIENCE_MS = 60_000;

async function scrubbedText({ database, session }: Played): Promise<string> {
  const scrubber = createScrubber(makeScrubKey());
  const pieces = exportRecording(database, session.number, { scrubber });
  return (await collect(pieces)).join("");
}

interface Exported {
  coverage: Record<string, unknown>;
  totals: Record<string, number>;
  people: { id: string; handle: string; nickname: string }[];
  minutes: object[];
  gifts: { id: string; count: number }[];
  events: {
    kind: string;
    at: number;
    text?: string;
    count?: number;
    streak?: { id: string; status: string; total: number } | null;
  }[];
}

/** What a session says without saying of whom. */
function figuresIn({
  coverage,
  totals,
  people,
  minutes,
  gifts,
  events,
}: Exported) {
  const counted = (part: object) =>
    Object.values(part).filter((value) => typeof value === "number");
  return {
    ...{ totals, minutes, unknown: coverage.unknownMethods },
    undecodable: coverage.undecodable,
    people: people.map(counted).sort(),
    gifts: gifts.map(({ id, count }) => [id, count]).sort(),
    streaks: new Set(events.map(({ streak }) => streak?.id)).size,
    // Messages without an id are ordered by what they say.
    events: events
      .map(({ kind, at, count, text, streak }) =>
        JSON.stringify([
          ...[at, kind, count, text?.length],
          ...[streak?.status, streak?.total],
        ]),
      )
      .sort(),
  };
}

test.each(findRecordings())(
  "%s comes to the same figures without anybody in it",
  async (file) => {
    const original = await played(readRecording(file));
    const scrubbed = recordingOf(await scrubbedText(original));
    const again = await played(scrubbed);
    expect(figuresIn(await sessionFile(again))).toEqual(
      figuresIn(await sessionFile(original)),
    );
  },
  PATIENCE_MS,
);

/** Everything in the file that can be searched, each frame as it is sent and as it is read. */
function searchable(text: string, { lines }: Recording): Buffer {
  return Buffer.concat([
    Buffer.from(text),
    ...lines.flatMap(({ data }) => {
      const bytes = Buffer.from(data, "base64");
      const gzip = bytes.indexOf(Buffer.of(0x1f, 0x8b, 8));
      return gzip === -1 ? [bytes] : [bytes, gunzipSync(bytes.subarray(gzip))];
    }),
  ]);
}

function varintOf(id: string): Buffer {
  const bytes: number[] = [];
  for (let rest = BigInt(id); ; rest >>= 7n) {
    if (rest < 0x80n) return Buffer.of(...bytes, Number(rest));
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}

interface Told {
  user?: { id: string; handle: string; nickname: string };
  data?: { content?: string };
}

/** Long enough not to be there by chance. */
function isTelling(text: string): boolean {
  return Array.from(text).filter((letter) => /\p{L}/u.test(letter)).length >= 5;
}

async function personalIn(
  file: string,
): Promise<{ ids: string[]; texts: string[] }> {
  const { page, lines } = readRecording(file);
  const told = readExpected(file, "ndjson").trimEnd().split("\n");
  const messages = told.map((line) => JSON.parse(line) as Told);
  const { host } = page;
  const users = [...messages.flatMap(({ user }) => user ?? []), host];
  const texts = new Set(
    users.flatMap(({ handle, nickname }) => [handle, nickname]),
  );
  for (const { data } of messages) texts.add(data?.content ?? "");
  for (const { kind, data } of lines) {
    const bytes = new Uint8Array(Buffer.from(data, "base64"));
    const frame =
      kind === "frame" ? await decodeFrame(bytes) : decodeResult(bytes);
    if (frame.kind !== "messages") continue;
    for (const { payload } of frame.messages)
      for (const [, picture = ""] of Buffer.from(payload)
        .toString("latin1")
        .matchAll(/\/([0-9a-f]{20,})[~.]/g))
        texts.add(picture);
  }
  const ids = [page.roomId, ...users.map(({ id }) => id)];
  return {
    ids: [...new Set(ids)].filter((id) => id.length >= 6),
    texts: [...texts].filter(isTelling),
  };
}

test.each(findRecordings())(
  "no id, name, comment or picture of %s is left",
  async (file) => {
    const text = await scrubbedText(await played(readRecording(file)));
    const bytes = searchable(text, recordingOf(text));
    const { ids, texts } = await personalIn(file);
    expect(ids.length).toBeGreaterThan(3);
    const left = [
      ...texts.filter((personal) => bytes.includes(personal)),
      ...ids.filter((id) => bytes.includes(id) || bytes.includes(varintOf(id))),
    ];
    expect(left).toEqual([]);
  },
  PATIENCE_MS,
);
