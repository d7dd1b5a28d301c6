import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { GiftDetails, GiftDraft, Reading } from "@/lib/model/reading";

import { idOf, nameOf, pictureOf, readingOf } from "./common";

export function normalizeGift(payload: Uint8Array): Reading {
  const gift = webcast.GiftMessage.decode(payload);
  const giftId = decimalOf(gift.giftId);
  const details = detailsOf(giftId, gift.gift);
  const to = receiverOf(gift);
  const draft: GiftDraft = {
    kind: "gift",
    giftId,
    ...(details && { details }),
    runningCount: Math.max(0, gift.repeatCount),
    group: decimalOf(gift.groupId),
    isEnd: gift.repeatEnd === 1,
    fanTickets: Math.max(0, gift.fanTicketCount),
    ...(to !== "0" && { to }),
  };
  return readingOf(gift.common, gift.user, draft, gift.userIdentity);
}

function detailsOf(
  id: string,
  gift: webcast.Gift.$Properties | null | undefined,
): GiftDetails | undefined {
  if (!gift) return undefined;
  const picture = pictureOf(gift.image) ?? pictureOf(gift.icon);
  return {
    id,
    name: nameOf(gift.name),
    price: Math.max(0, gift.diamondCount ?? 0),
    type: gift.type ?? 0,
    ...(picture !== undefined && { picture }),
  };
}

/** In a room with guests the receiver stands in one of four places (PROTOCOL.md 3.6). */
function receiverOf(gift: webcast.GiftMessage): string {
  const places = [
    decimalOf(gift.toUser?.id ?? 0),
    decimalOf(gift.monitorInfo?.toUserId ?? 0),
    decimalOf(gift.toMemberIdInt),
    idOf(gift.toMemberId),
  ];
  return places.find((id) => id !== "0") ?? "0";
}
