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
  /** Taken away by moderation: kept and counted, not to be shown. */
  deleted?: true;
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

export interface EmoteEvent extends Common {
  kind: "emote";
  emotes: Pick<Emote, "id">[];
}

export interface SubscribeEvent extends Common {
  kind: "subscribe";
  what: "own" | "renewed" | "gifted";
  months?: number;
  /** How many subscriptions were given, where told. */
  count?: number;
}

/** A box of diamonds for viewers. */
export interface Box {
  envelopeId: string;
  /** TikTok's number of the kind of box: 1 a viewer's, 19 for super fans (PROTOCOL.md 3.9). */
  businessType: number;
  diamonds: number;
  /** How many can open it. */
  people: number;
  opensAt?: number;
}

export interface SuperFanEvent extends Common, Partial<Box> {
  kind: "superFan";
  what: "new" | "joined" | "box";
  text?: string;
  textKey?: string;
}

export interface Winner extends User {
  diamonds: number;
}

export interface EnvelopeEvent extends Common, Box {
  kind: "envelope";
  what: "shown" | "hidden" | "opened";
  /** What is to be commented to take part, or what TikTok says of it. */
  text?: string;
  winners?: Winner[];
}

export interface QuestionEvent extends Common {
  kind: "question";
  /** `opened` and `closed` are about asking at all. */
  what: "asked" | "selected" | "answered" | "deleted" | "opened" | "closed";
  questionId?: string;
  text?: string;
  askedAt?: number;
  /** TikTok's number, where not 0. */
  answerStatus?: number;
}

export interface PollOption {
  index: number;
  text: string;
  votes: number;
}

export interface PollEvent extends Common {
  kind: "poll";
  what: "start" | "votes" | "end";
  pollId: string;
  /** TikTok's number: 0 normal, 1 by gifts, 2 with options of the streamer's own (PROTOCOL.md 3.9). */
  pollKind: number;
  title?: string;
  options: PollOption[];
  startsAt?: number;
  endsAt?: number;
}

export interface BattleSide {
  /** The streamer's on this side. */
  id: string;
  handle?: string;
  nickname?: string;
  team?: string;
  score: number;
  result?: "win" | "lose" | "draw";
}

export interface BattleGiver {
  /** Id of the side; in a battle of teams, of the team's first streamer. */
  side: string;
  id: string;
  nickname: string;
  score: number;
}

export interface BattleEvent extends Common {
  kind: "battle";
  what:
    | "invite"
    | "reject"
    | "cancel"
    | "start"
    | "scores"
    | "end"
    | "cutShort"
    | "accept"
    | "quit"
    | "leave"
    | "punishmentEnd"
    | "task"
    | "item"
    | "notice";
  /** "0" where a message does not name it. */
  battleId: string;
  sides: BattleSide[];
  givers: BattleGiver[];
  startsAt?: number;
  endsAt?: number;
  /** Of the gift that moved the scores. */
  giftId?: string;
  giftCount?: number;
  text?: string;
  textKey?: string;
}

export interface Guest extends User {
  points?: number;
  /** Asked to come on, and is not on yet. */
  isWaiting?: true;
}

export interface GuestEvent extends Common {
  kind: "guest";
  what:
    | "list"
    | "create"
    | "close"
    | "invite"
    | "apply"
    | "reply"
    | "enter"
    | "leave"
    | "kick"
    | "cancel"
    | "waiting"
    | "settings"
    | "group"
    | "points"
    | "suggested"
    | "change";
  scene?: "coHost" | "multiGuest";
  people: Guest[];
  /** Points of all guests together. */
  total?: number;
}

export interface GoalPart {
  id: string;
  /** TikTok's number: 1 gifts. */
  type: number;
  name: string;
  progress: number;
  target: number;
}

/** Its user is the contributor. */
export interface GoalEvent extends Common {
  kind: "goal";
  goalId: string;
  title: string;
  parts: GoalPart[];
  /** What this contributor added. */
  count?: number;
}

/** Its user is who pinned. */
export interface PinEvent extends Common {
  kind: "pin";
  what: "pin" | "unpin";
  pinnedId: string;
  /** Method of the pinned message without `Webcast`. */
  method: string;
  text?: string;
  /** Who wrote or sent what is pinned. */
  author?: User;
  giftId?: string;
  name?: string;
  price?: number;
  count?: number;
}

export interface Ranking {
  /** TikTok's number of the ranking. */
  type: number;
  position?: number;
  text: string;
  textKey?: string;
}

export interface RankEvent extends Common {
  kind: "rank";
  /** The place of a viewer among the top viewers, the streamer's rankings, or a reward for a place. */
  what: "viewer" | "rankings" | "reward";
  /** TikTok's number: 1 the top viewers changed. */
  scene?: number;
  /** Absent: not among them. */
  before?: number;
  after?: number;
  text?: string;
  textKey?: string;
  rankings?: Ranking[];
}

export interface LevelEvent extends Common {
  kind: "level";
  what:
    | "gifterLevel"
    | "gifterEntrance"
    | "teamLevel"
    | "teamEntrance"
    | "teamJoined";
  level?: number;
  text?: string;
  textKey?: string;
}

export interface ProductEvent extends Common {
  kind: "product";
  what: "shown" | "changed";
  /** TikTok's number. */
  action: number;
  /** How many products the live sells. */
  products: number;
  productId?: string;
  title?: string;
  price?: string;
}

export interface Spoken {
  text: string;
  language: string;
}

export interface CaptionEvent extends Common, Spoken {
  kind: "caption";
  /** Later versions of a sentence replace earlier ones. */
  sentenceId?: string;
  isFinal: boolean;
  spokenAt?: number;
  /** The same in further languages. */
  translations?: Spoken[];
}

/** What TikTok or the streamer's tools say; `text` is empty where only a key was sent. */
export interface NoticeEvent extends Common {
  kind: "notice";
  what:
    | "intro"
    | "welcome"
    | "room"
    | "system"
    | "bottom"
    | "banner"
    | "marquee"
    | "toast"
    | "guide"
    | "capsule"
    | "subscription"
    | "giftBroadcast"
    | "giftCollection"
    | "giftGallery"
    | "gift"
    | "sanction"
    | "visitor"
    | "barrage"
    | "team"
    | "upgrade"
    | "hashtag"
    | "game"
    | "sticker"
    | "donation"
    | "timer"
    | "wave"
    | "tool"
    | "queue"
    | "partnership"
    | "advert"
    | "schedule";
  text: string;
  language?: string;
  textKey?: string;
  /** TikTok's word for the place it is shown in. */
  scene?: string;
}

/** TikTok asks something of the viewer before or while showing the live. */
export interface VerifyEvent extends Common {
  kind: "verify";
  what: "ageGate" | "restriction" | "room" | "captcha";
  /** TikTok's number. */
  action?: number;
  text?: string;
  isClosing?: true;
}

export interface DeleteEvent extends Common {
  kind: "delete";
  messages: string[];
  /** Whose messages are taken away. */
  persons: string[];
}

export type LiveEvent =
  | CommentEvent
  | EmoteEvent
  | GiftEvent
  | LikeEvent
  | JoinEvent
  | FollowEvent
  | ShareEvent
  | SubscribeEvent
  | SuperFanEvent
  | QuestionEvent
  | PollEvent
  | EnvelopeEvent
  | BattleEvent
  | GuestEvent
  | GoalEvent
  | PinEvent
  | RankEvent
  | LevelEvent
  | ProductEvent
  | CaptionEvent
  | ViewersEvent
  | ControlEvent
  | VerifyEvent
  | DeleteEvent
  | NoticeEvent;

export type EventKind = LiveEvent["kind"];

export const EVENT_KINDS = [
  "comment",
  "emote",
  "gift",
  "like",
  "join",
  "follow",
  "share",
  "subscribe",
  "superFan",
  "question",
  "poll",
  "envelope",
  "battle",
  "guest",
  "goal",
  "pin",
  "rank",
  "level",
  "product",
  "caption",
  "viewers",
  "control",
  "verify",
  "delete",
  "notice",
] as const satisfies readonly EventKind[];
