import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { nameOf, personOf, readingBy } from "./common";
import { noticeOf } from "./notice";

/** A picture or text that the streamer put on the screen. */
export function normalizeSticker(payload: Uint8Array): Reading {
  const { common, sticker } = webcast.RoomStickerMessage.decode(payload);
  return noticeOf(common, "sticker", [sticker?.content, sticker?.name]);
}

export function normalizeDonation(payload: Uint8Array): Reading {
  const { common, sticker } = webcast.DonationStickerMessage.decode(payload);
  const { name, description } = sticker?.campaign ?? {};
  const texts = [name, description].filter((text) => text);
  return noticeOf(common, "donation", [texts.join("\n")]);
}

/** Time that subscriptions add to a live. */
export function normalizeSubTimer(payload: Uint8Array): Reading {
  const { common, timer } = webcast.SubTimerStickerMessage.decode(payload);
  return noticeOf(common, "timer", [timer?.title], personOf(timer?.userId));
}

/** Subscribers send emotes together; the person is who began. */
export function normalizeSubWave(payload: Uint8Array): Reading {
  const { common, wave } = webcast.SubWaveMessage.decode(payload);
  const { userId, nickname } = wave?.starter ?? {};
  return noticeOf(common, "wave", [], personOf(userId, "", nickname));
}

/** An effect or a game that the streamer turned on or off. */
export function normalizeTool(payload: Uint8Array): Reading {
  const { common, tool } =
    webcast.AnchorToolModificationMessage.decode(payload);
  return noticeOf(common, "tool", [tool?.name], personOf(tool?.userId));
}

/** Rewards for viewers that a game's maker pays. */
export function normalizeDrops(payload: Uint8Array): Reading {
  const { common, anchorUid } =
    webcast.PartnershipDropsUpdateMessage.decode(payload);
  return noticeOf(common, "partnership", [], personOf(anchorUid));
}

export function normalizeLeadGen(payload: Uint8Array): Reading {
  const { common, key } = webcast.LeadGenMessage.decode(payload);
  return readingBy(common, undefined, {
    kind: "notice",
    what: "advert",
    text: "",
    ...(key && { textKey: nameOf(key) }),
  });
}

/** The streamer's waiting line for subscribers. */
export function normalizeSubQueue(payload: Uint8Array): Reading {
  const { common, currentUser } = webcast.SubQueueMessage.decode(payload);
  const { id, displayId, nickname } = currentUser ?? {};
  return noticeOf(common, "queue", [], personOf(id, displayId, nickname));
}

const MAX_BANNER_BYTES = 100_000;

/** TikTok's campaigns, as JSON for one person; only who that is can be told. */
export function normalizeBanner(payload: Uint8Array): Reading {
  const { common, json } = webcast.InRoomBannerMessage.decode(payload);
  return noticeOf(common, "banner", [], personOf(bannerUser(json)));
}

function bannerUser(json: Uint8Array): string | undefined {
  if (json.length > MAX_BANNER_BYTES) return undefined;
  const text = new TextDecoder().decode(json);
  const [, id] = /"user":"(\d{1,20})"/.exec(text) ?? [];
  return id;
}
