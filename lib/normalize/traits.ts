import type { webcast } from "@/lib/decode/generated/webcast.js";
import { numberOf } from "@/lib/decode/number";
import type { Traits } from "@/lib/model/traits";

type WireUser = webcast.User.$Properties;
type Identity = webcast.UserIdentity.$Properties | null | undefined;

/** TikTok's numbers of what a badge stands for (PROTOCOL.md 3.3). */
const SCENE = {
  moderator: 1,
  subscriber: 4,
  topGifter: 6,
  newSubscriber: 7,
  gifterLevel: 8,
  teamLevel: 10,
  streamer: 12,
};

const FRIEND = 2;
const MAX_BADGES = 50;
const MAX_LEVEL = 10_000;

/**
 * What a message tells of a person's roles, the most trusted place first (PROTOCOL.md 3.4): the identity that comes with
 * comments, gifts and emotes tells all six relations; a badge proves one, but its absence says nothing.
 */
export function traitsOf(
  user: WireUser,
  identity: Identity,
): Traits | undefined {
  const traits: Traits = {};
  readFlags(traits, user);
  for (const badge of user.badgeList?.slice(0, MAX_BADGES) ?? [])
    readBadge(traits, badge);
  if (identity) readIdentity(traits, identity);
  return Object.keys(traits).length > 0 ? traits : undefined;
}

function readFlags(traits: Traits, user: WireUser): void {
  if (user.userAttr) traits.isModerator = user.userAttr.isAdmin ?? false;
  if (user.followInfo) {
    const status = numberOf(user.followInfo.followStatus ?? 0);
    traits.isFollower = status >= 1;
    traits.isFriend = status === FRIEND;
  }
  if (user.subscribeInfo?.isSubscribedToAnchor || user.isSubscribe)
    traits.isSubscriber = true;
  if (user.enigmaInfo)
    traits.isMasked = user.enigmaInfo.isEnigmaMaskOn ?? false;
  setLevel(traits, "gifterLevel", user.payGrade?.level);
  setLevel(traits, "teamLevel", numberOf(user.fansClubInfo?.fansLevel ?? 0));
  setLevel(traits, "teamLevel", user.fansClub?.data?.level);
}

function readBadge(traits: Traits, badge: webcast.Badge.$Properties): void {
  switch (badge.sceneType ?? 0) {
    case SCENE.moderator:
      traits.isModerator = true;
      break;
    case SCENE.subscriber:
    case SCENE.newSubscriber:
      traits.isSubscriber = true;
      break;
    case SCENE.streamer:
      traits.isStreamer = true;
      break;
    case SCENE.gifterLevel:
      setLevel(traits, "gifterLevel", levelOf(badge));
      break;
    case SCENE.teamLevel:
      setLevel(traits, "teamLevel", levelOf(badge));
      break;
    case SCENE.topGifter:
      setLevel(traits, "topGifterRank", rankOf(badge));
      break;
  }
}

function readIdentity(
  traits: Traits,
  identity: webcast.UserIdentity.$Properties,
): void {
  traits.isStreamer = identity.isAnchor ?? false;
  traits.isModerator = identity.isModeratorOfAnchor ?? false;
  traits.isSubscriber = identity.isSubscriberOfAnchor ?? false;
  traits.isFollower = identity.isFollowerOfAnchor ?? false;
  traits.isFriend = identity.isMutualFollowingWithAnchor ?? false;
  traits.hasGifted = identity.isGiftGiverOfAnchor ?? false;
}

/** 0 is no level, and what is told in a better place comes later and stands. */
function setLevel(
  traits: Traits,
  name: "gifterLevel" | "teamLevel" | "topGifterRank",
  level: number | null | undefined,
): void {
  if (level && level > 0 && level <= MAX_LEVEL) traits[name] = level;
}

function levelOf({ privilegeLogExtra }: webcast.Badge.$Properties): number {
  return Number(/^\d{1,4}$/.exec(privilegeLogExtra?.level ?? "")?.[0] ?? 0);
}

/** Of `No. 2`. */
function rankOf({ combine }: webcast.Badge.$Properties): number {
  const text = combine?.text?.defaultPattern ?? "";
  return Number(/^No\. ?(\d{1,3})$/.exec(text)?.[1] ?? 0);
}
