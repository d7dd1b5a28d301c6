import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { nameOf, readingBy } from "./common";
import { firstText, keyOf, personIn, wordsOf } from "./display-text";

const JOINED_TEAM = "user_join_fans";

/** TikTok's own lines in the comments: the welcome, hints, and who joined the streamer's team. */
export function normalizeRoom(payload: Uint8Array): Reading {
  const { common, content, isWelcome, scene } =
    webcast.RoomMessage.decode(payload);
  const told = common?.displayText;
  const texts = {
    text: firstText([content, wordsOf(told)]),
    ...keyOf(told),
  };
  if (scene === JOINED_TEAM)
    return readingBy(common, personIn(told), {
      kind: "level",
      what: "teamJoined",
      ...texts,
    });
  return readingBy(common, personIn(told), {
    kind: "notice",
    what: isWelcome ? "welcome" : "room",
    ...texts,
    ...(scene && { scene: nameOf(scene) }),
  });
}

/** Somebody who is not logged in came. */
export function normalizeVisitor(payload: Uint8Array): Reading {
  const { common, nickNamePrefix, nickName } =
    webcast.UnauthorizedMemberMessage.decode(payload);
  const name = nameOf(nickName);
  const pattern = nameOf(nickNamePrefix?.defaultPattern);
  return readingBy(common, undefined, {
    kind: "notice",
    what: "visitor",
    text: pattern.includes("%s") ? pattern.replace("%s", () => name) : name,
  });
}
