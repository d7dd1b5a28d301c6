import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf, timeOf } from "@/lib/decode/number";
import type { PollEvent, PollOption } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { countOf, listOf, nameOf, readingBy, textOf, userOf } from "./common";

/** TikTok's numbers of a poll's messages, for one that carries no content. */
const WHATS: readonly PollEvent["what"][] = ["start", "end", "votes"];

export function normalizePoll(payload: Uint8Array): Reading | null {
  const poll = webcast.PollMessage.decode(payload);
  const { startContent, endContent, updateVotesContent } = poll;
  const what = whatOf(poll);
  if (!what) return null;
  const content = startContent ?? endContent ?? updateVotesContent;
  const title = firstTitle([startContent?.title, poll.pollBasicInfo?.title]);
  const startsAt = timeOf(startContent?.startTime ?? 0);
  const endsAt = timeOf(startContent?.endTime ?? 0);
  const operator = userOf(startContent?.operator ?? endContent?.operator);
  return readingBy(poll.common, operator, {
    kind: "poll",
    what,
    pollId: decimalOf(poll.pollId),
    pollKind: countOf(poll.pollKind),
    ...(title && { title }),
    options: listOf(content?.optionList).map(optionOf),
    ...(startsAt !== null && { startsAt }),
    ...(endsAt !== null && { endsAt }),
  });
}

function whatOf(poll: webcast.PollMessage): PollEvent["what"] | undefined {
  if (poll.startContent) return "start";
  if (poll.endContent) return "end";
  if (poll.updateVotesContent) return "votes";
  return WHATS[countOf(poll.messageType)];
}

function firstTitle(titles: (string | null | undefined)[]): string {
  return nameOf(titles.find((title) => title));
}

function optionOf(option: webcast.PollOption.$Properties): PollOption {
  return {
    index: countOf(option.optionIdx),
    text: textOf(option.displayContent),
    votes: countOf(option.votes),
  };
}
