import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { nameOf, readingOf } from "./common";

const JOINED = 1;
const SUBSCRIBED = 3;

export function normalizeJoin(payload: Uint8Array): Reading | null {
  const member = webcast.MemberMessage.decode(payload);
  if (member.action === SUBSCRIBED)
    return readingOf(member.common, member.user, {
      kind: "subscribe",
      what: "own",
    });
  if (member.action !== JOINED) return null;
  return readingOf(member.common, member.user, {
    kind: "join",
    ...(member.clientEnterSource && {
      source: nameOf(member.clientEnterSource),
    }),
  });
}
