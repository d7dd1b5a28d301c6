import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf, timeOf } from "@/lib/decode/number";
import type { Reading } from "@/lib/model/reading";

import { listOf, nameOf, readingBy, textOf } from "./common";

export function normalizeCaption(payload: Uint8Array): Reading {
  const caption = webcast.CaptionMessage.decode(payload);
  const spokenAt = timeOf(caption.timestampMs);
  const sentenceId = decimalOf(caption.sentenceId);
  const [first, ...translations] = listOf(caption.content).map(
    ({ lang, content }) => ({ text: textOf(content), language: nameOf(lang) }),
  );
  return readingBy(caption.common, undefined, {
    kind: "caption",
    ...(first ?? { text: "", language: "" }),
    ...(sentenceId !== "0" && { sentenceId }),
    isFinal: caption.definite,
    ...(spokenAt !== null && { spokenAt }),
    ...(translations.length > 0 && { translations }),
  });
}
