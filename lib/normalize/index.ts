import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { GiftPrice, Reading } from "@/lib/model/reading";

import { normalizeBarrage } from "./barrage";
import {
  normalizeArmies,
  normalizeBattle,
  normalizePunishFinish,
} from "./battle";
import {
  normalizeBattleItem,
  normalizeBattleNotice,
  normalizeBattleTask,
} from "./battle-extras";
import { normalizeCaption } from "./caption";
import { normalizeComment, normalizeScreenChat } from "./comment";
import { normalizeControl } from "./control";
import { normalizeDelete } from "./delete";
import { normalizeEmote } from "./emote";
import {
  normalizeEnvelope,
  normalizeGoodyBag,
  normalizePortal,
} from "./envelope";
import {
  normalizeGameIntro,
  normalizeGameRank,
  normalizePictionaryEnd,
} from "./game";
import { normalizeGift } from "./gift";
import { normalizeGoal } from "./goal";
import {
  normalizeFanTicket,
  normalizeGroupLive,
  normalizeLink,
  normalizeLinkLayer,
  normalizeLinkMethod,
  normalizeSuggestedGuest,
} from "./guest";
import { normalizeIntro } from "./intro";
import { normalizeJoin } from "./join";
import { normalizeDigg, normalizeLike } from "./like";
import {
  normalizeBottom,
  normalizeCapsule,
  normalizeGiftBroadcast,
  normalizeGiftGallery,
  normalizeGiftPrompt,
  normalizeGuide,
  normalizeMarquee,
  normalizeNotice,
  normalizePartnershipPunish,
  normalizePerception,
  normalizePrivilege,
  normalizeRoomNotify,
  normalizeSchedule,
  normalizeUpgrade,
  saidAs,
  toldAs,
} from "./notice";
import { normalizePin, normalizeSubPin } from "./pin";
import { normalizePoll } from "./poll";
import { normalizePaidContent, normalizeProduct } from "./product";
import {
  normalizeQuestionSwitch,
  questionAs,
  questionGoneAs,
} from "./question";
import {
  normalizeHourlyRank,
  normalizeHourlyReward,
  normalizeRankText,
  normalizeRankUpdate,
  normalizeWeeklyReward,
} from "./rank";
import { normalizeRoom, normalizeVisitor } from "./room";
import { normalizeSocial } from "./social";
import {
  normalizeSubscribe,
  normalizeSubscriptionGuide,
  normalizeSubscriptionNotify,
} from "./subscribe";
import { normalizeTeam } from "./team";
import {
  normalizeBanner,
  normalizeDonation,
  normalizeDrops,
  normalizeLeadGen,
  normalizeSticker,
  normalizeSubQueue,
  normalizeSubTimer,
  normalizeSubWave,
  normalizeTool,
} from "./tool";
import {
  normalizeAccessRecall,
  normalizeCaptcha,
  normalizeRoomVerify,
} from "./verify";
import { normalizeViewers } from "./viewers";
import { PLUMBING } from "./plumbing";
import { pricesOf } from "./prices";

type Normalizer = (payload: Uint8Array) => Reading | null;

/** By method without `Webcast`. A normalizer gives null for a variant that it does not know, and may throw. */
export const NORMALIZERS: ReadonlyMap<string, Normalizer> = new Map<
  string,
  Normalizer
>([
  ["ChatMessage", normalizeComment],
  ["ScreenChatMessage", normalizeScreenChat],
  ["EmoteChatMessage", normalizeEmote],
  ["GiftMessage", normalizeGift],
  ["LikeMessage", normalizeLike],
  ["DiggMessage", normalizeDigg],
  ["MemberMessage", normalizeJoin],
  ["SocialMessage", normalizeSocial],
  ["RoomUserSeqMessage", normalizeViewers],
  ["ControlMessage", normalizeControl],
  ["LiveIntroMessage", normalizeIntro],
  ["SubNotifyMessage", normalizeSubscribe],
  ["SubscriptionNotifyMessage", normalizeSubscriptionNotify],
  ["SubscriptionGuideMessage", normalizeSubscriptionGuide],
  ["BarrageMessage", normalizeBarrage],
  ["FansEventMessage", normalizeTeam],
  ["QuestionNewMessage", questionAs("asked")],
  ["QuestionSelectedMessage", questionAs("selected")],
  ["QuestionSlideDownMessage", questionGoneAs("answered")],
  ["QuestionDeleteMessage", questionGoneAs("deleted")],
  ["QuestionSwitchMessage", normalizeQuestionSwitch],
  ["PollMessage", normalizePoll],
  ["EnvelopeMessage", normalizeEnvelope],
  ["EnvelopePortalMessage", normalizePortal],
  ["GoodyBagMessage", normalizeGoodyBag],
  ["LinkMicBattle", normalizeBattle],
  ["LinkMicArmies", normalizeArmies],
  ["LinkMicBattlePunishFinish", normalizePunishFinish],
  ["LinkmicBattleTaskMessage", normalizeBattleTask],
  ["LinkmicBattleNoticeMessage", normalizeBattleNotice],
  ["LinkMicBattleItemCard", normalizeBattleItem],
  ["LinkMessage", normalizeLink],
  ["LinkLayerMessage", normalizeLinkLayer],
  ["LinkMicMethod", normalizeLinkMethod],
  ["LinkMicFanTicketMethod", normalizeFanTicket],
  ["LinkMicAnchorGuideMessage", normalizeSuggestedGuest],
  ["GroupLiveMemberNotifyMessage", normalizeGroupLive],
  ["GoalUpdateMessage", normalizeGoal],
  ["RoomPinMessage", normalizePin],
  ["SubPinEventMessage", normalizeSubPin],
  ["RankTextMessage", normalizeRankText],
  ["RankUpdateMessage", normalizeRankUpdate],
  ["HourlyRankMessage", normalizeHourlyRank],
  ["HourlyRankRewardMessage", normalizeHourlyReward],
  ["WeeklyRankRewardMessage", normalizeWeeklyReward],
  ["OecLiveShoppingMessage", normalizeProduct],
  ["PaidContentLiveShoppingMessage", normalizePaidContent],
  ["CaptionMessage", normalizeCaption],
  ["AccessRecallMessage", normalizeAccessRecall],
  ["AccessControlMessage", normalizeCaptcha],
  ["RoomVerifyMessage", normalizeRoomVerify],
  ["ImDeleteMessage", normalizeDelete],
  ["RoomMessage", normalizeRoom],
  ["UnauthorizedMemberMessage", normalizeVisitor],
  ["RoomNotifyMessage", normalizeRoomNotify],
  ["NotifyMessage", normalizeRoomNotify],
  ["NoticeMessage", normalizeNotice],
  ["SystemMessage", saidAs("system")],
  ["SpeakerMessage", toldAs("system")],
  ["ToastMessage", toldAs("toast")],
  ["GuideMessage", normalizeGuide],
  ["BottomMessage", normalizeBottom],
  ["CapsuleMessage", normalizeCapsule],
  ["SubCapsuleMessage", saidAs("capsule")],
  ["MarqueeAnnouncementMessage", normalizeMarquee],
  ["GiftBroadcastMessage", normalizeGiftBroadcast],
  ["GiftCollectionUpdateMessage", toldAs("giftCollection")],
  ["GiftGalleryMessage", normalizeGiftGallery],
  ["GiftPromptMessage", normalizeGiftPrompt],
  ["PrivilegeAdvanceMessage", normalizePrivilege],
  ["UpgradeMessage", normalizeUpgrade],
  ["PerceptionMessage", normalizePerception],
  ["PartnershipPunishMessage", normalizePartnershipPunish],
  ["PartnershipGameOfflineMessage", toldAs("partnership")],
  ["HashtagMessage", toldAs("hashtag")],
  ["RoomEventMessage", normalizeSchedule],
  ["BoostCardMessage", toldAs("advert")],
  ["LiveGameIntroMessage", normalizeGameIntro],
  ["GameRankNotifyMessage", normalizeGameRank],
  ["PictionaryEndMessage", normalizePictionaryEnd],
  ["RoomStickerMessage", normalizeSticker],
  ["DonationStickerModifyMethod", normalizeDonation],
  ["SubTimerStickerMessage", normalizeSubTimer],
  ["SubWaveMessage", normalizeSubWave],
  ["AnchorToolModificationMessage", normalizeTool],
  ["PartnershipDropsUpdateMessage", normalizeDrops],
  ["BALeadGenMessage", normalizeLeadGen],
  ["SubQueueMessage", normalizeSubQueue],
  ["InRoomBannerMessage", normalizeBanner],
]);

export type Normalized =
  | { kind: "reading"; reading: Reading }
  | {
      kind: "plumbing";
      messageId: string;
      room: string;
      /** What gifts cost, where it tells. */
      prices?: GiftPrice[];
    }
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

export const DECODER: Decoder = { schema: 2, normalize };

/** Never throws. Ids are "0" where the message has none. */
export function normalize(method: string, payload: Uint8Array): Normalized {
  try {
    return read(shortMethod(method), payload);
  } catch (malformed) {
    if (malformed instanceof Error)
      return { kind: "undecodable", messageId: "0", room: "0" };
    throw malformed;
  }
}

function read(method: string, payload: Uint8Array): Normalized {
  const reading = NORMALIZERS.get(method)?.(payload);
  if (reading) return { kind: "reading", reading };
  const envelope = envelopeOf(payload);
  if (!PLUMBING.has(method)) return { kind: "unknown", ...envelope };
  if (method !== "GiftPanelUpdateMessage")
    return { kind: "plumbing", ...envelope };
  return { kind: "plumbing", ...envelope, prices: pricesOf(payload) };
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
