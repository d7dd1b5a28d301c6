import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { GoalPart } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import {
  countOf,
  listOf,
  nameOf,
  personOf,
  pictureOf,
  readingBy,
  textOf,
} from "./common";

/** How far a goal of the streamer is; its user is who brought it forward. */
export function normalizeGoal(payload: Uint8Array): Reading {
  const update = webcast.GoalUpdateMessage.decode(payload);
  const { goal } = update;
  const count = countOf(update.contributeCount);
  const handle = update.contributorDisplayId;
  const contributor =
    personOf(update.contributorId, handle) ??
    personOf(update.contributorIdStr, handle);
  const avatar = pictureOf(update.contributorAvatar);
  const reading = readingBy(update.common, contributor, {
    kind: "goal",
    goalId: decimalOf(goal?.id ?? 0),
    title: textOf(goal?.description),
    parts: listOf(goal?.subGoals).map(partOf),
    ...(count > 0 && { count }),
  });
  return contributor && avatar !== undefined ? { ...reading, avatar } : reading;
}

function partOf(part: webcast.SubGoal.$Properties): GoalPart {
  return {
    id: decimalOf(part.id ?? 0),
    type: countOf(part.type),
    name: nameOf(part.gift?.name),
    progress: countOf(part.progress),
    target: countOf(part.target),
  };
}
