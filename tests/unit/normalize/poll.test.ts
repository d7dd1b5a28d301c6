import { expect, test } from "vitest";

import { normalize } from "@/lib/normalize";

import { encoded, readingOf } from "../../support/encoded";

const optionList = [
  { displayContent: "yes", votes: 3 },
  { displayContent: "no", optionIdx: 1 },
];

test("a poll starts with a title, options and times", () => {
  const reading = readingOf("PollMessage", {
    pollId: "7467151772415666672",
    pollKind: 2,
    startContent: {
      startTime: "1696447000000",
      endTime: "1696447060000",
      title: "More?",
      optionList,
      operator: { id: "9" },
    },
  });
  expect(reading.draft).toEqual({
    kind: "poll",
    what: "start",
    pollId: "7467151772415666672",
    pollKind: 2,
    title: "More?",
    startsAt: 1_696_447_000_000,
    endsAt: 1_696_447_060_000,
    options: [
      { index: 0, text: "yes", votes: 3 },
      { index: 1, text: "no", votes: 0 },
    ],
  });
  expect(reading.user?.id).toBe("9");
});

test("the content that is sent tells what happens, whatever the number says", () => {
  expect(
    readingOf("PollMessage", { messageType: 0, endContent: { optionList } })
      .draft,
  ).toMatchObject({ what: "end" });
  expect(
    readingOf("PollMessage", {
      messageType: 1,
      updateVotesContent: { optionList },
    }).draft,
  ).toMatchObject({ what: "votes" });
});

test("without a content the number tells, and another number is not known", () => {
  expect(readingOf("PollMessage", { messageType: 1 }).draft).toMatchObject({
    what: "end",
    options: [],
  });
  const payload = encoded("PollMessage", { messageType: 9 });
  expect(normalize("PollMessage", payload).kind).toBe("unknown");
});
