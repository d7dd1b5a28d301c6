import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { countOf, readingBy, textOf } from "./common";
import { firstText, wordsOf } from "./display-text";

const AGE_SCENE = "CONTENT_CLASSIFICATION";

/** Who may watch changed: by age, or otherwise. */
export function normalizeAccessRecall(payload: Uint8Array): Reading {
  const { common, status, scene, notice, content } =
    webcast.AccessRecallMessage.decode(payload);
  const text = firstText([content, notice, common?.displayText].map(wordsOf));
  return readingBy(common, undefined, {
    kind: "verify",
    what: scene === AGE_SCENE ? "ageGate" : "restriction",
    action: countOf(status),
    ...(text && { text }),
  });
}

export function normalizeRoomVerify(payload: Uint8Array): Reading {
  const { common, action, content, closeRoom } =
    webcast.RoomVerifyMessage.decode(payload);
  return readingBy(common, undefined, {
    kind: "verify",
    what: "room",
    action: countOf(action),
    ...(content && { text: textOf(content) }),
    ...(closeRoom && { isClosing: true }),
  });
}

export function normalizeCaptcha(payload: Uint8Array): Reading {
  const { common } = webcast.ToldMessage.decode(payload);
  return readingBy(common, undefined, { kind: "verify", what: "captcha" });
}
