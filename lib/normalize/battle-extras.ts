import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { BattleEvent, User } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { nameOf, personOf, readingBy } from "./common";
import { keyOf, personIn, wordsOf } from "./display-text";

type Extra = Pick<BattleEvent, "what" | "battleId" | "text" | "textKey">;

function extraOf(
  common: webcast.Common.$Properties | null | undefined,
  user: User | undefined,
  extra: Extra,
): Reading {
  return readingBy(common, user, {
    kind: "battle",
    sides: [],
    givers: [],
    ...extra,
  });
}

/** A task within a battle: its rules, how far it is, how it ended. */
export function normalizeBattleTask(payload: Uint8Array): Reading {
  const task = webcast.LinkmicBattleTaskMessage.decode(payload);
  const key =
    task.reward?.prompt?.key ?? task.start?.task?.guides?.[0]?.prompt?.key;
  return extraOf(task.common, personOf(task.taskUpdate?.fromUserId), {
    what: "task",
    battleId: decimalOf(task.battleId),
    ...(key && { textKey: nameOf(key) }),
  });
}

export function normalizeBattleNotice(payload: Uint8Array): Reading {
  const { common, notice } = webcast.LinkmicBattleNoticeMessage.decode(payload);
  return extraOf(common, personIn(notice?.text), {
    what: "notice",
    battleId: "0",
    text: wordsOf(notice?.text),
    ...keyOf(notice?.text),
  });
}

/** A card that somebody got for giving most, or played. */
export function normalizeBattleItem(payload: Uint8Array): Reading {
  const card = webcast.LinkMicBattleItemCard.decode(payload);
  const used = usedOf(card);
  const text =
    used?.text ??
    (card.cardObtainGuide ?? card.awardCardNotice ?? card.specialEffectNotice)
      ?.text;
  const { userId, displayId, nickName } = used?.card?.sender?.user ?? {};
  const sender = personOf(userId, displayId, nickName) ?? personIn(text);
  return extraOf(card.common, sender, {
    what: "item",
    battleId: decimalOf(card.battleId),
    text: wordsOf(text),
    ...keyOf(text),
  });
}

function usedOf(card: webcast.LinkMicBattleItemCard) {
  return (
    card.useCriticalStrikeCard ??
    card.useSmokeCard ??
    card.useExtraTimeCard ??
    card.useSpecialEffectCard ??
    card.usePotionCard ??
    card.useWaveCard ??
    card.useTop2Card ??
    card.useTop3Card ??
    card.useVaultGloveCard
  );
}
