import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, test } from "vitest";

import { csvOf } from "@/lib/transfer/formats/csv";
import type { FileEvent, FileParts } from "@/lib/transfer/formats/file-parts";
import { eventLines } from "@/lib/transfer/formats/ndjson";
import { parquetOf } from "@/lib/transfer/formats/parquet";
import { collect } from "@/tests/support/collect";
import { sqlExamples } from "@/tests/support/data-doc";
import { askDuckDb } from "@/tests/support/duckdb";
import { played } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";
import { partsOf, textOf } from "@/tests/support/session-parts";

const folder = mkdtempSync(path.join(tmpdir(), "livetap-duckdb-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Session {
  streamer: { handle: string };
  totals: Record<string, number>;
  people: { id: string; handle: string; comments: number; diamonds: number }[];
  gifts: { id: string; diamonds: number; count: number }[];
  events: FileEvent[];
}

/** All files of a recording, beside each other under the names of the examples. */
async function written(file: string) {
  const { database, session } = await played(readRecording(file));
  const parts = (): FileParts => partsOf(database, session.number);
  const place = path.join(folder, path.basename(file));
  const write = async (
    ending: string,
    pieces: AsyncIterable<string | Uint8Array>,
  ) => {
    const all = (await collect(pieces)).map((one) => Buffer.from(one));
    writeFileSync(`${place}.${ending}`, Buffer.concat(all));
  };
  await write("json", textOf(database, session.number));
  await write("events.parquet", parquetOf(parts(), 500));
  await write("events.ndjson", eventLines(parts()));
  await write("people.csv", csvOf("people", parts()));
  await write("gifts.csv", csvOf("gifts", parts()));
  const text = (await collect(textOf(database, session.number))).join("");
  return { place, session: JSON.parse(text) as Session }; // our own text
}

async function answers(place: string, heading: string) {
  const sql = sqlExamples().get(heading);
  if (sql === undefined) throw new Error(`No example called ${heading}`);
  return askDuckDb(
    "SET TimeZone = 'UTC'",
    sql.replaceAll("'live.", `'${place}.`),
  );
}

function most<Entry extends { id: string }>(
  entries: readonly Entry[],
  sizeOf: (entry: Entry) => number,
): Entry[] {
  return entries
    .filter((entry) => sizeOf(entry) > 0)
    .sort(
      (left, right) =>
        sizeOf(right) - sizeOf(left) || (left.id < right.id ? -1 : 1),
    );
}

const RECORDINGS = findRecordings();

test("every example is tried here", () => {
  expect([...sqlExamples().keys()].sort()).toEqual([...CHECKS.keys()].sort());
});

type Rows = Record<string, unknown>[];

/** What the session file itself says to each question. */
const CHECKS = new Map<string, (session: Session, rows: Rows) => void>([
  [
    "Top gifters",
    ({ people, events }, rows) => {
      const masked = new Set(
        events.flatMap(({ user, traits }) =>
          user && traits?.isMasked === true ? [user.id] : [],
        ),
      );
      const known = new Map(people.map((one) => [one.id, one.diamonds]));
      for (const { user_id, diamonds } of rows)
        if (known.has(String(user_id)) && !masked.has(String(user_id)))
          expect(Number(diamonds)).toBe(known.get(String(user_id)));
      const [first] = most(people, ({ diamonds }) => diamonds);
      if (first) expect(rows.map(({ user_id }) => user_id)).toContain(first.id);
    },
  ],
  [
    "Timeline of a live",
    ({ totals }, rows) => {
      const sumOf = (name: string) =>
        rows.reduce((sum, row) => sum + Number(row[name]), 0);
      expect(sumOf("comments")).toBe(totals.comments);
      expect(sumOf("likes")).toBe(totals.likesObserved);
      expect(sumOf("diamonds")).toBe(totals.diamonds);
    },
  ],
  [
    "All messages of a streak",
    ({ events }, rows) => {
      const gifts = events.filter((event) => event.kind === "gift");
      const own = gifts.filter(({ messageId }) =>
        rows.some((row) => row.message_id === messageId),
      );
      expect(new Set(own.map(({ streak }) => streak.id)).size).toBe(
        Math.min(1, gifts.length),
      );
      const sum = own.reduce((all, { count }) => all + count, 0);
      expect(Number(rows.at(-1)?.streak_total ?? 0)).toBe(sum);
    },
  ],
  [
    "Most active commenters",
    ({ people }, rows) => {
      const wanted = most(people, ({ comments }) => comments).slice(0, 10);
      expect(rows.map(({ comments }) => Number(comments))).toEqual(
        wanted.map(({ comments }) => comments),
      );
      const ids = new Set(people.map(({ id }) => id));
      for (const { id } of rows) expect(ids).toContain(id);
    },
  ],
  [
    "What happened, from NDJSON",
    ({ events }, rows) => {
      expect(rows.reduce((sum, row) => sum + Number(row.events), 0)).toBe(
        events.length,
      );
      for (const { kind, events: count } of rows)
        expect(Number(count)).toBe(
          events.filter((event) => event.kind === kind).length,
        );
    },
  ],
  [
    "Figures of the session file",
    ({ streamer, totals }, rows) => {
      const { comments, diamonds, people } = totals;
      expect(rows).toEqual([
        {
          handle: streamer.handle,
          comments: String(comments),
          diamonds: String(diamonds),
          people: String(people),
        },
      ]);
    },
  ],
  [
    "Gifts by what they brought, from CSV",
    ({ gifts }, rows) => {
      expect(rows.map(({ diamonds }) => Number(diamonds))).toEqual(
        gifts.map(({ diamonds }) => diamonds).sort((a, b) => b - a),
      );
    },
  ],
]);

test.each(RECORDINGS)(
  "the examples answer for %s what its file says",
  async (file) => {
    const { place, session } = await written(file);
    for (const [heading, check] of CHECKS)
      check(session, await answers(place, heading));
  },
);
