import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { Reading } from "@/lib/model/reading";

import { normalizeComment } from "./comment";
import { normalizeControl } from "./control";
import { normalizeGift } from "./gift";
import { normalizeIntro } from "./intro";
import { normalizeJoin } from "./join";
import { normalizeLike } from "./like";
import { normalizeSocial } from "./social";
import { normalizeViewers } from "./viewers";

/** By method without `Webcast`. A normalizer gives null for a variant that it does not know, and may throw. */
const NORMALIZERS: ReadonlyMap<
  string,
  (payload: Uint8Array) => Reading | null
> = new Map([
  ["ChatMessage", normalizeComment],
  ["GiftMessage", normalizeGift],
  ["LikeMessage", normalizeLike],
  ["MemberMessage", normalizeJoin],
  ["SocialMessage", normalizeSocial],
  ["RoomUserSeqMessage", normalizeViewers],
  ["ControlMessage", normalizeControl],
  ["LiveIntroMessage", normalizeIntro],
]);

export type Normalized =
  | { kind: "reading"; reading: Reading }
  | { kind: "unknown" | "undecodable"; messageId: string; room: string };

/** `Webcast` in front of a method name is optional on the wire. */
export function shortMethod(method: string): string {
  return method.startsWith("Webcast") ? method.slice("Webcast".length) : method;
}

/** What reads messages. A higher schema may read what a lower one could not: raise it with every new normalizer. */
export interface Decoder {
  schema: number;
  /** Never throws. Ids are "0" where the message has none. */
  normalize: (method: string, payload: Uint8Array) => Normalized;
}

export const DECODER: Decoder = { schema: 1, normalize };

/** Never throws. Ids are "0" where the message has none. */
export function normalize(method: string, payload: Uint8Array): Normalized {
  const normalizer = NORMALIZERS.get(shortMethod(method));
  if (!normalizer) return { kind: "unknown", ...envelopeOf(payload) };
  try {
    const reading = normalizer(payload);
    return reading
      ? { kind: "reading", reading }
      : { kind: "unknown", ...envelopeOf(payload) };
  } catch (malformed) {
    if (malformed instanceof Error)
      return { kind: "undecodable", messageId: "0", room: "0" };
    throw malformed;
  }
}

/** Ids shorter than this are another message's field at the same number. */
const MIN_ID_DIGITS = 15;

/** The common block of a message whose body is not known; some methods have none, or something else in its place. */
function envelopeOf(payload: Uint8Array): { messageId: string; room: string } {
  try {
    const { common } = webcast.Enveloped.decode(payload);
    const id = (value: string) => (value.length < MIN_ID_DIGITS ? "0" : value);
    return {
      messageId: id(decimalOf(common?.msgId ?? 0)),
      room: id(decimalOf(common?.roomId ?? 0)),
    };
  } catch (malformed) {
    if (malformed instanceof Error) return { messageId: "0", room: "0" };
    throw malformed;
  }
}
