import { webcast } from "@/lib/decode/generated/webcast.js";
import { numberOf } from "@/lib/decode/number";
import type { Reading } from "@/lib/model/reading";

import { countOf, nameOf, readingOf } from "./common";

const FOLLOWED = 1;
const SHARED = [2, 3, 4, 5];

/** A follow or a share: by its action, else by the key of its display text (PROTOCOL.md 3.6). */
export function normalizeSocial(payload: Uint8Array): Reading | null {
  const social = webcast.SocialMessage.decode(payload);
  const action = numberOf(social.action);
  const key = social.common?.displayText?.key ?? "";
  if (action === FOLLOWED || (action === 0 && key.includes("follow"))) {
    const followers = countOf(social.followCount);
    return readingOf(social.common, social.user, {
      kind: "follow",
      ...(followers > 0 && { followers }),
    });
  }
  if (SHARED.includes(action) || key.includes("share")) {
    return readingOf(social.common, social.user, {
      kind: "share",
      ...(social.shareTarget && { target: nameOf(social.shareTarget) }),
    });
  }
  return null;
}
