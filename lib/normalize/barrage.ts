import { webcast } from "@/lib/decode/generated/webcast.js";
import type { LevelEvent } from "@/lib/model/event";
import type { EventDraft, Reading } from "@/lib/model/reading";

import { countOf, readingBy, readingOf } from "./common";
import { firstText, keyOf, personIn, wordsOf } from "./display-text";

/** TikTok's numbers of what flies over the picture (PROTOCOL.md 3.9). */
const SUBSCRIBED = 4;
const SUBSCRIPTIONS_GIFTED = 7;
const LEVELS: Readonly<Partial<Record<number, LevelEvent["what"]>>> = {
  8: "gifterLevel",
  9: "gifterEntrance",
  10: "teamLevel",
  11: "teamEntrance",
};

const SUPER_FAN = "ttlive_superfan";
const SUPER_FAN_JOINED = "ttlive_superfan_commentnotif_superfanjoined";

type Barrage = webcast.BarrageMessage;

export function normalizeBarrage(payload: Uint8Array): Reading {
  const barrage = webcast.BarrageMessage.decode(payload);
  const { common, userGradeParam, fansLevelParam } = barrage;
  const draft = draftOf(barrage);
  const user = userGradeParam?.user ?? fansLevelParam?.user ?? barrage.user;
  if (user) return readingOf(common, user, draft);
  const texts = [
    barrage.content,
    barrage.commonBarrageContent,
    common?.displayText,
  ];
  const person = texts.map(personIn).find((named) => named !== undefined);
  return readingBy(common, person, draft);
}

function draftOf(barrage: Barrage): EventDraft {
  const { msgType, content, commonBarrageContent, common } = barrage;
  const texts = [content, commonBarrageContent, common?.displayText];
  const told = {
    text: firstText(texts.map(wordsOf)),
    ...keyOf(texts.find((text) => text?.key)),
  };
  const superFan = superFanOf(barrage);
  if (superFan) return { kind: "superFan", what: superFan, ...told };
  if (msgType === SUBSCRIBED) return { kind: "subscribe", what: "own" };
  if (msgType === SUBSCRIPTIONS_GIFTED) {
    const count = countOf(barrage.subscribeGiftParam?.giftSubCount);
    return { kind: "subscribe", what: "gifted", ...(count > 0 && { count }) };
  }
  const what = LEVELS[msgType];
  if (!what) return { kind: "notice", what: "barrage", ...told };
  const level = levelOf(barrage);
  return { kind: "level", what, ...(level > 0 && { level }), ...told };
}

function levelOf({ userGradeParam, fansLevelParam }: Barrage): number {
  return countOf((userGradeParam ?? fansLevelParam)?.currentGrade);
}

function superFanOf(barrage: Barrage): "new" | "joined" | null {
  const keys = [barrage.content?.key, barrage.commonBarrageContent?.key]
    .map((key) => key?.toLowerCase() ?? "")
    .filter((key) => key.includes(SUPER_FAN));
  if (keys.length === 0) return null;
  return keys.some((key) => key.includes(SUPER_FAN_JOINED)) ? "joined" : "new";
}
