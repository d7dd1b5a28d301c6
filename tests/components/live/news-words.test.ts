// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";

import { newsWords } from "@/components/live/news-words";
import { USUAL_FILTER } from "@/lib/model/feed-filter";

import { surround } from "../../support/screen";

beforeEach(() => surround({}));

const NONE = {
  ...{ comments: 0, gifts: 0, follows: 0, shares: 0 },
  ...{ subscriptions: 0, joins: 0, likesObserved: 0 },
};

test("a summary counts what came, each in its own form", () => {
  const came = { ...NONE, comments: 14, gifts: 1 };
  expect(newsWords(came, [])).toBe("14 comments, 1 gift");
});

test("what the feed hides is not counted", () => {
  const came = { ...NONE, shares: 2, likesObserved: 900, joins: 3 };
  expect(newsWords(came, USUAL_FILTER.hiddenGroups)).toBe("2 shares");
});

test("when nothing came nothing is said", () => {
  expect(newsWords(NONE, [])).toBe("");
});
