import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { PinEvent } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { countOf, nameOf, personOf, readingBy, textOf, userOf } from "./common";
import { firstText, wordsOf } from "./display-text";

const PIN = 1;
const UNPIN = 2;
const PREFIX = /^Webcast/;

export function normalizePin(payload: Uint8Array): Reading | null {
  const pin = webcast.RoomPinMessage.decode(payload);
  const what = whatOf(pin.action);
  if (!what) return null;
  return readingBy(pin.common, userOf(pin.operator), {
    kind: "pin",
    what,
    pinnedId: decimalOf(pin.pinMsgId),
    method: nameOf(pin.method).replace(PREFIX, ""),
    ...pinnedOf(pin),
  });
}

function whatOf(action: number): PinEvent["what"] | null {
  if (action === PIN) return "pin";
  return action === UNPIN ? "unpin" : null;
}

/** Only the one message that `method` names is there. */
function pinnedOf(pin: webcast.RoomPinMessage): Partial<PinEvent> {
  const { chatMessage, giftMessage } = pin;
  const author = userOf(
    chatMessage?.user ??
      giftMessage?.user ??
      pin.socialMessage?.user ??
      pin.memberMessage?.user ??
      pin.likeMessage?.user,
  );
  return {
    ...(author && { author }),
    ...(chatMessage?.content && { text: textOf(chatMessage.content) }),
    ...(giftMessage && giftOf(giftMessage)),
  };
}

function giftOf({ giftId, gift, repeatCount }: webcast.PinnedGift.$Properties) {
  return {
    giftId: decimalOf(giftId ?? 0),
    name: nameOf(gift?.name),
    price: countOf(gift?.diamondCount),
    count: countOf(repeatCount),
  };
}

/** The streamer's card about subscriptions, pinned by the person that its user names. */
export function normalizeSubPin(payload: Uint8Array): Reading | null {
  const { common, actionType, card, operatorUserId } =
    webcast.SubPinEventMessage.decode(payload);
  const what = whatOf(actionType);
  if (!what) return null;
  const title = card?.goalPinCard?.title?.text;
  return readingBy(common, personOf(operatorUserId), {
    kind: "pin",
    what,
    pinnedId: decimalOf(card?.id ?? 0),
    method: "SubPinCard",
    text: firstText([title, wordsOf(card?.title)]),
  });
}
