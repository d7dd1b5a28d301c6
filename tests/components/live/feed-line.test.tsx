// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";

import { FeedLine } from "@/components/live/feed-line";
import type { TimeShown } from "@/components/live/line-time";
import { copiedWords } from "@/components/live/line-words";
import type { FeedLine as Line } from "@/lib/model/feed";

import { renderScreen, surround } from "../../support/screen";
import { aComment, aGift, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(() => surround({}));

function show(nickname: string, text: string) {
  const user = { id: "5", handle: "quiet.otter", nickname };
  const event = aComment(1, 1_000, { user, text });
  const line = { id: "1", at: 1_000, row: 1, event };
  const time = { mode: "clock", beganAt: null } as const;
  renderScreen(<FeedLine {...{ line, time }} />, temporaryDatabase());
  return screen.getByRole("article");
}

test.each([
  `<img src=x onerror="alert(1)">`,
  "\u202Egnp.exe",
  "=HYPERLINK(1)",
  "\0\u0007",
  "half a \ud83d",
])("%j stands apart from what is around it, as the text that it is", (text) => {
  const article = show(text, text);
  const apart = [...article.querySelectorAll("bdi")];
  expect(apart.map(({ textContent }) => textContent)).toContain(text);
  expect(article.querySelector("img, script, a")).toBeNull();
});

test("whoever has a name that cannot be seen is called by the handle", () => {
  const article = show("\u200b\u3164\u202e", "hello");
  expect(within(article).getByText("quiet.otter")).toBeDefined();
});

function showLine(line: Partial<Line>, mode: TimeShown["mode"] = "clock") {
  const event = aComment(1, 61_000);
  const whole = { id: "1", at: 61_000, row: 1, event, ...line };
  const time = { mode, beganAt: 1_000 };
  renderScreen(<FeedLine line={whole} time={time} />, temporaryDatabase());
  return screen.getByRole("article");
}

test("roles are said in words beside the name", () => {
  const traits = { isModerator: true, teamLevel: 12, topGifterRank: 1 };
  const article = showLine({ traits, isFirstTimer: true });
  for (const words of [
    "Moderator",
    "Team level 12",
    "Top gifter no. 1",
    "First comment here, and in no earlier recorded live",
  ])
    expect(within(article).getByText(words)).toBeDefined();
});

test.each([
  ["started", "started"],
  ["running", "running"],
  ["finished", "finished"],
  ["stopped", "no end seen"],
] as const)("a streak that is %s says so in words", (state, words) => {
  const streak = { total: 40, diamonds: 200, state };
  const article = showLine({ event: aGift(1, 1_000), streak });
  expect(within(article).getByText(words)).toBeDefined();
  expect(article.textContent).toContain("×40");
  expect(article.textContent).toContain("200");
});

test("elapsed time counts from when the live began", () => {
  expect(within(showLine({}, "elapsed")).getByText("0:01:00")).toBeDefined();
});

test("what was before the live began stands as before", () => {
  const line = showLine({ event: aComment(1, 500) }, "elapsed");
  expect(within(line).getByText("before")).toBeDefined();
});

test("a masked person has no card to open", () => {
  expect(within(showLine({})).getByRole("button")).toBeDefined();
  cleanup();
  const masked = showLine({ traits: { isMasked: true } });
  expect(within(masked).queryByRole("button")).toBeNull();
});

test.each([
  [aComment(1, NOON, { text: "hello" }), "Otter 11 (@otter.11): hello"],
  [
    aComment(1, NOON, { text: "rude", deleted: true }),
    "Otter 11 (@otter.11): Comment removed",
  ],
  [
    aComment(1, NOON, { user: { id: "1", handle: "", nickname: "Fox" } }),
    "Fox: Comment 1",
  ],
])("a line is copied with its name", (event, words) => {
  expect(copiedWords({ id: "1", at: NOON, row: 1, event })).toBe(words);
});

test("a copied streak says how many", () => {
  const streak = { total: 40, diamonds: 40, state: "finished" } as const;
  const line = { id: "1", at: NOON, row: 1, event: aGift(1, NOON), streak };
  expect(copiedWords(line)).toBe("Otter 11 (@otter.11): sent Rose ×40");
});
