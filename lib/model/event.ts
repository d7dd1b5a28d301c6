/** Somebody in the live as one message names them. `id` is TikTok's numeric id as a decimal string; names can be empty. */
export interface User {
  id: string;
  handle: string;
  nickname: string;
}

/** Where one message stands in the run it belongs to: `total` is the run's count up to and including this message. */
export interface Streak {
  id: string;
  status: "start" | "continue" | "end" | "single";
  total: number;
}

interface Common {
  /** Unique in the session: method without `Webcast`, colon, message id. */
  id: string;
  /** TikTok's id, or the hash that stands in for it. */
  messageId: string;
  /** Epoch ms on TikTok's clock. */
  at: number;
  /** Epoch ms on this computer's clock. */
  receivedAt: number;
  user?: User;
  /** Sent as backlog only, never seen live. */
  history?: true;
}

export interface Emote {
  id: string;
  /** Insertion position in the text, UTF-16 code units. */
  index: number;
}

export interface CommentEvent extends Common {
  kind: "comment";
  text: string;
  language?: string;
  emotes?: Emote[];
}

export interface GiftEvent extends Common {
  kind: "gift";
  giftId: string;
  name?: string;
  /** Diamonds for one. */
  price?: number;
  /** What this message added to its streak. */
  count: number;
  /** The streak's own counter as TikTok sent it. */
  runningCount: number;
  streak: Streak;
  /** Receiver's id where the message names one. */
  to?: string;
}

export interface LikeEvent extends Common {
  kind: "like";
  count: number;
  reportedTotal: number;
}

export interface JoinEvent extends Common {
  kind: "join";
  source?: string;
}

export interface FollowEvent extends Common {
  kind: "follow";
  /** The streamer's followers after it. */
  followers?: number;
}

export interface ShareEvent extends Common {
  kind: "share";
  target?: string;
}

export interface RankedViewer extends User {
  /** Diamonds given in this live, as TikTok reports them. */
  score: number;
}

export interface ViewersEvent extends Common {
  kind: "viewers";
  now: number;
  entries: number;
  top: RankedViewer[];
}

export interface ControlEvent extends Common {
  kind: "control";
  action: "pause" | "resume" | "end";
  reason?: "streamer" | "platform";
  text?: string;
}

export interface NoticeEvent extends Common {
  kind: "notice";
  what: "intro";
  text: string;
  language?: string;
}

export type LiveEvent =
  | CommentEvent
  | GiftEvent
  | LikeEvent
  | JoinEvent
  | FollowEvent
  | ShareEvent
  | ViewersEvent
  | ControlEvent
  | NoticeEvent;

export type EventKind = LiveEvent["kind"];

export const EVENT_KINDS = [
  "comment",
  "gift",
  "like",
  "join",
  "follow",
  "share",
  "viewers",
  "control",
  "notice",
] as const satisfies readonly EventKind[];
