import { beforeEach, expect, test } from "vitest";

import type { WordsView } from "@/lib/model/words/words-view";
import { createWordsReader } from "@/lib/queries/words";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

import { aReadTask } from "../../support/read-task";
import {
  aComment,
  aMinuteRow,
  aPerson,
  aRow,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const MINUTE = 60_000;
let database: LivetapDatabase;
beforeEach(async () => {
  database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ lastAt: NOON }));
});

/** Writes them as the worker does, with their minutes. */
async function add(...rows: EventRow[]): Promise<void> {
  await database.events.bulkPut(rows);
  for (const { at, kind } of rows) {
    if (kind !== "comment") continue;
    const minute = Math.floor(at / MINUTE) * MINUTE;
    const known = await database.minutes.get([1, minute]);
    const comments = (known?.comments ?? 0) + 1;
    await database.minutes.put(aMinuteRow(minute, { comments }));
    await database.sessions.update(1, { lastAt: at });
  }
}

function said(row: number, minute: number, text: string, user = "11") {
  const at = NOON + minute * MINUTE + row;
  return aComment(row, at, { text, user: aPerson(user) });
}

async function read(
  reader = createWordsReader(database, 1),
  window: WordsView["window"] = "all",
): Promise<WordsView> {
  return reader.read(window, aReadTask<WordsView>().task);
}

const texts = ({ words }: WordsView) =>
  words.map(({ text, count }) => `${text} ${String(count)}`);

test("what is counted bit by bit is what one counts at the end", async () => {
  const reader = createWordsReader(database, 1);
  const lines = [
    "blue vase",
    "vase?",
    "how long in the kiln",
    "kiln 💙",
    "vase",
  ];
  for (const [index, text] of lines.entries()) {
    await add(said(index + 1, (index * 7) % 3, text));
    await read(reader);
  }
  expect(await read(reader)).toEqual(await read());
  expect(texts(await read(reader))).toEqual([
    "vase 3",
    "kiln 2",
    "blue 1",
    "long 1",
  ]);
});

test("only minutes that changed are read again", async () => {
  await add(said(1, 0, "vase"), said(2, 1, "kiln"));
  const reader = createWordsReader(database, 1);
  await read(reader);
  await database.events.put(said(1, 0, "never read"));
  await add(said(3, 1, "kiln"));
  expect(texts(await read(reader))).toEqual(["kiln 2", "vase 1"]);
});

test("a comment that is taken away leaves the count, whether it is named or its person", async () => {
  await add(
    said(1, 0, "rude vase"),
    said(2, 1, "rude kiln", "12"),
    said(3, 1, "kind kiln"),
  );
  const reader = createWordsReader(database, 1);
  expect((await read(reader)).comments).toBe(3);
  const messageId = aRow(1, "ChatMessage", NOON).messageId;
  await database.events.update([1, 1], { deleted: true });
  await database.events.update([1, 2], { deleted: true });
  await add({
    ...aRow(9, "ImDeleteMessage", NOON + 2 * MINUTE),
    ...{ kind: "delete", messages: [messageId], persons: ["12"] },
  });
  expect(texts(await read(reader))).toEqual(["kiln 1", "kind 1"]);
});

test("what the streamer says is not counted", async () => {
  const streamer = aSessionRow().streamer.id;
  await add(said(1, 0, "welcome", streamer), said(2, 0, "thanks"));
  const { comments, words } = await read();
  expect([comments, words.map(({ text }) => text)]).toEqual([1, ["thanks"]]);
});

test("the last ten minutes hold nothing older", async () => {
  await add(said(1, 0, "vase"), said(2, 5, "kiln?"), said(3, 12, "apron"));
  const recent = await read(undefined, "recent");
  expect(texts(recent)).toEqual(["apron 1", "kiln 1"]);
  expect(recent.questions).toMatchObject([{ text: "kiln?", count: 1 }]);
  expect((await read()).comments).toBe(3);
});

test("the question box has what was asked there", async () => {
  const question = {
    kind: "question",
    what: "asked",
    questionId: "5",
  } as const;
  await add({
    ...aRow(1, "QuestionNewMessage", NOON),
    ...{ ...question, text: "Which clay?", user: aPerson("3") },
  });
  expect((await read()).boxed).toMatchObject([
    { text: "Which clay?", stage: "open" },
  ]);
});
