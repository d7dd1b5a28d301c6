// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";

import { FeedLine } from "@/components/live/feed-line";

import { renderScreen, surround } from "../../support/screen";
import { aComment } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(() => surround({}));

function show(nickname: string, text: string) {
  const user = { id: "5", handle: "quiet.otter", nickname };
  const event = aComment(1, 1_000, { user, text });
  const line = { id: "1", at: 1_000, row: 1, event };
  renderScreen(<FeedLine line={line} />, temporaryDatabase());
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
