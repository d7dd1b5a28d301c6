// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";

import { eventWords } from "@/components/live/event-words";
import type { EventRow } from "@/lib/store/rows";
import { EVENT_KINDS } from "@/lib/model/event";

import { everyKind } from "../../support/every-kind";
import { surround } from "../../support/screen";

beforeEach(() => surround({}));

function wordsOf(kind: EventRow["kind"]): string[] {
  return everyKind
    .filter((event) => event.kind === kind)
    .map((event) => eventWords(event));
}

test.each(EVENT_KINDS)("every %s says something", (kind) => {
  const words = wordsOf(kind);
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((text) => text.trim() === "")).toEqual([]);
});

test.each<[EventRow["kind"], string[]]>([
  ["question", ["asked: Why?", "Questions can no longer be asked"]],
  ["poll", ["Poll started: Which colour?", "Poll over"]],
  ["battle", ["Battle: 1,200 : 900", "Battle: invitation"]],
  ["goal", ["Goal: Rose 62 of 100"]],
  ["level", ["reached gifter level 12", "joined the team"]],
  ["subscribe", ["gave 5 subscriptions", "subscribed"]],
  ["caption", ["Caption: Good evening", "Caption: Good"]],
  ["product", ["Product: Wool, $5", "4 products for sale"]],
])("a %s in words", (kind, words) => {
  expect(wordsOf(kind)).toEqual(words);
});

test("a notice that sent only a key is told by what it is about", () => {
  const [row] = everyKind.filter(({ kind }) => kind === "notice");
  if (row?.kind !== "notice") throw new Error("no notice");
  const silent = { ...row, text: "", what: "giftGallery" } as const;
  expect(eventWords(silent)).toBe("News about gifts");
});
