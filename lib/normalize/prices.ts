import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { GiftPrice } from "@/lib/model/reading";

import { countOf } from "./common";

const MAX_PRICES = 2_000;

/** What gifts cost in this live, as an update of the gift panel tells it. */
export function pricesOf(payload: Uint8Array): GiftPrice[] {
  const { roomBasedGiftData } = webcast.GiftPanelUpdateMessage.decode(payload);
  return (roomBasedGiftData?.roomBasedGifts ?? [])
    .flatMap(({ value }) => value?.giftInfo ?? [])
    .slice(0, MAX_PRICES)
    .map(({ id, price }) => ({
      id: decimalOf(id ?? 0),
      price: countOf(price),
    }));
}
