import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { nameOf, readingOf, textOf } from "./common";

/** The streamer's introduction; its user is the streamer. */
export function normalizeIntro(payload: Uint8Array): Reading {
  const intro = webcast.LiveIntroMessage.decode(payload);
  return readingOf(intro.common, intro.user, {
    kind: "notice",
    what: "intro",
    text: textOf(intro.content),
    ...(intro.contentLanguage && { language: nameOf(intro.contentLanguage) }),
  });
}
