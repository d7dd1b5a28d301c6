import type { Person } from "./people";

export interface Gift {
  id: bigint;
  name: string;
  price: number;
  /** 1 = comes in streaks. */
  type: number;
}

/** What happens in a live, before it becomes bytes. */
export type Act =
  | { kind: "comment"; person: Person; text: string }
  | {
      kind: "gift";
      person: Person;
      gift: Gift;
      /** Of the streak so far. */
      count: number;
      /** The streak; 0 outside of one. */
      group: bigint;
      isEnd: boolean;
      /** What this message alone brought. */
      brought: number;
    }
  | { kind: "like"; person: Person; count: number; total: number }
  | { kind: "join"; person: Person; viewers: number }
  | { kind: "follow"; person: Person; followers: number }
  | { kind: "share"; person: Person }
  | { kind: "viewers"; now: number; entries: number; top: Giver[] }
  | { kind: "control"; action: 1 | 2 | 3 }
  | { kind: "intro"; text: string }
  | { kind: "welcome"; text: string }
  | { kind: "caption"; text: string }
  | { kind: "novelty"; position: number }
  | { kind: "question"; person: Person; question: bigint; text: string }
  /** A battle begins or is over. */
  | ({ kind: "battle"; isEnd: boolean } & Battle)
  /** How it stands. */
  | ({ kind: "armies" } & Battle);

/** Two streamers, and what was given to each. */
export interface Battle {
  battle: bigint;
  rival: Person;
  own: number;
  rivals: number;
  /** Ms since the start of the live. */
  startsAt: number;
  endsAt: number;
}

export interface Giver {
  person: Person;
  /** Diamonds given so far. */
  score: number;
}

/** An act with its message's id and time. Told twice it is the same message. */
export interface Told {
  id: bigint;
  /** Ms since the start; what was before it is below 0. */
  at: number;
  isHistory: boolean;
  act: Act;
}

export const METHODS: Record<Act["kind"], string> = {
  comment: "WebcastChatMessage",
  gift: "WebcastGiftMessage",
  like: "WebcastLikeMessage",
  join: "WebcastMemberMessage",
  follow: "WebcastSocialMessage",
  share: "WebcastSocialMessage",
  viewers: "WebcastRoomUserSeqMessage",
  control: "WebcastControlMessage",
  intro: "WebcastLiveIntroMessage",
  welcome: "WebcastRoomMessage",
  caption: "WebcastCaptionMessage",
  question: "WebcastQuestionNewMessage",
  battle: "WebcastLinkMicBattle",
  armies: "WebcastLinkMicArmies",
  // Known to no version of the schema: what TikTok may send next.
  novelty: "WebcastCommentTrayMessage",
};
