// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";

import { unknownWords } from "@/components/hooks/health-words";
import { overviewOf } from "@/lib/queries/overview";

import { surround } from "../../support/screen";
import { aSessionRow } from "../../support/session-rows";

beforeEach(() => surround({}));

test.each([
  [{}, null],
  [
    { NewMessage: 40 },
    "TikTok sent 1 kind of message that this version does not know",
  ],
  [
    { NewMessage: 40, OtherMessage: 2 },
    "TikTok sent 2 kinds of message that this version does not know",
  ],
])("of the unknown methods %j the kinds are told", (unknownMethods, words) => {
  const { unread } = overviewOf(aSessionRow({ unknownMethods }));
  expect(unknownWords(unread)).toBe(words);
});
