import type { LiveEvent } from "@/lib/model/event";
import type {
  EndReason,
  GapCause,
  Origin,
  SessionStatus,
  Streamer,
} from "@/lib/model/session";
import type { GiftDetails } from "@/lib/model/reading";
import type { Held } from "@/lib/model/recording-rules";
import type { RoomFacts } from "@/lib/model/room";
import type { Traits } from "@/lib/model/traits";
import type { Tallies } from "@/lib/model/tallies";

import type { MergeTask } from "./upkeep-rows";

/** One record of one live. All times epoch ms; `at`-like ones on TikTok's clock, the others named in their comment. */
export interface SessionRow {
  /** Local key of everything in the session; absent only before the first write. */
  number: number;
  id: string;
  room: string;
  origin: Origin;
  status: SessionStatus;
  endReason?: EndReason;
  streamer: Streamer;
  /** Followers as first and last told in the session; the page's word has no time of its own and stands at 0. */
  followersFirst: FollowersTold | null;
  followersLast: FollowersTold | null;
  title?: string;
  cover?: string;
  url: string;
  liveStartedAt?: number;
  /**
   * TikTok's clock as answers and events told it: when recording began, and how far it has come (it never goes back).
   * Null before the first.
   */
  startedAt: number | null;
  lastAt: number | null;
  /** When an end message said so. */
  endedAt?: number;
  /** Our clock: made, last frame, stopped by the user (nothing is recorded while it is set). */
  openedAt: number;
  lastFrameAt: number;
  stoppedAt?: number;
  /** Last samples of our clock less TikTok's. */
  offsets: number[];
  nextRow: number;
  /** The first that TikTok's clock told, which is the time of what came before it without one. */
  firstToldAt: number | null;
  /** Rows whose time is our clock's because no clock of TikTok's was known yet. */
  untimed: number[];
  /** The stretch of our clock that is being covered. */
  covered: CoveredStretch | null;
  tallies: Tallies;
  messages: number;
  duplicates: number;
  undecodable: number;
  unknownMethods: Record<string, number>;
  /** Top-level fields that carry much and that this version does not know, as `ChatMessage.42`. */
  unknownFields: Record<string, number>;
  /** Methods without meaning for a user, which are not kept. */
  plumbing: Record<string, number>;
  /** Of what is kept undecoded. */
  undecodedBytes: number;
  /** Of the raw frames that the flight recorder keeps. */
  framesBytes: number;
  /** How often later messages changed stored events: an export that began before a change begins again. */
  mends: number;
  otherRooms: number;
  /** What the user calls it, says of it and sorts it by. */
  name?: string;
  note?: string;
  tags?: string[];
  /** Being put together: in no list, and erased at the next start unless it was finished or has a task. */
  isHidden?: true;
  /** Being made of others; a worker that dies goes on at its next start. */
  merging?: MergeTask;
  /** Came from a file that was written while the live went on. */
  wasLive?: true;
  /** Of a session that was made of several broadcasts, oldest first; `room` is the newest of them. */
  rooms?: RoomSpan[];
  /** Of a session that was put together from several recordings of one live. */
  joined?: JoinedRecordings;
  /** Sessions that this one stands for, as long as their raw frames and unread messages have not been moved here. */
  adopts?: number[];
}

/** A broadcast in a session. */
export interface RoomSpan {
  id: string;
  from: number | null;
  to: number | null;
}

/** What one recording counted that its events do not tell. */
export interface RecordingCounts {
  events: number;
  messages: number;
  duplicates: number;
  undecodable: number;
  otherRooms: number;
  unknownMethods: Record<string, number>;
}

export interface JoinedRecordings {
  /** By the UUID of the recording. */
  counts: Record<string, RecordingCounts>;
  /** Events of the session when it was put together. */
  events: number;
}

export interface FollowersTold {
  at: number;
  followers: number;
}

/** A streamer over all recorded lives. */
export interface StreamerRow {
  id: string;
  handle: string;
  nickname: string;
  avatar?: string;
  /** One of each session, by its number. */
  lives: {
    session: number;
    startedAt: number | null;
    followersFirst: FollowersTold | null;
    followersLast: FollowersTold | null;
  }[];
}

export type EventRow = LiveEvent & {
  session: number;
  /** Order of arrival in the session, from 1. */
  row: number;
  /** Relay, number of its item, index of the message in it. */
  frame: [relay: string, number: number, index: number];
  /** Diamonds that a gift message alone brought, by TikTok's own count. */
  fanTickets?: number;
  /** What the message told of its person. */
  traits?: Traits;
  /** The session's `mends` when a later message last changed this event. */
  mended?: number;
  /** Only where the session has more than one. */
  room?: string;
};

export interface PersonName {
  handle: string;
  nickname: string;
  firstAt: number;
}

export interface PersonRow {
  session: number;
  person: string;
  handle: string;
  nickname: string;
  avatar?: string;
  /** Time and id of the message that the names come from. */
  namedAt: number;
  namedBy: string;
  /** Every name that the person had in this live, by when it was first seen. */
  names: PersonName[];
  traits?: Traits;
  comments: number;
  gifts: number;
  diamonds: number;
  likes: number;
  joins: number;
  follows: number;
  shares: number;
  /** Messages that make somebody one of the people, and gift messages by gift. */
  acts: number;
  giftMessages: Record<string, number>;
  /** Times and counts of what told of a subscription. */
  subscriptions: [at: number, count: number][];
  firstAt: number;
  lastAt: number;
}

export interface MinuteRow {
  session: number;
  /** Start of the minute, epoch ms. */
  minute: number;
  comments: number;
  likes: number;
  gifts: number;
  diamonds: number;
  joins: number;
  follows: number;
  shares: number;
  /** Viewer reports of the minute, in order of time, then message id. */
  reports: [at: number, viewers: number, messageId: string][];
}

export interface GiftRow {
  session: number;
  gift: string;
  name: string;
  price: number | null;
  picture?: string;
  count: number;
  diamonds: number;
  givers: number;
  /** Rows of gift events that wait for the price or the name. */
  undescribed: number[];
}

/** A gift as last told of anywhere, for messages that do not describe theirs. */
export interface CatalogueRow extends GiftDetails {
  seenAt: number;
}

export interface StreakMessage {
  count: number;
  isEnd: boolean;
  messageId: string;
  row: number;
  fanTickets: number;
}

export interface StreakRow {
  session: number;
  key: string;
  price: number;
  /** In the order of counting: by count, the end last, then by id. */
  messages: StreakMessage[];
  /** What was given before the first message seen. */
  before: number;
}

/** A page that hears a live, and when it last did (our clock). */
export interface Observer {
  relay: string;
  /** The browser's tab. */
  tab: number;
  to: number;
}

/** The newest covered stretch, and who hears the live. With nobody left, what comes next ends a gap. */
export interface CoveredStretch {
  from: number;
  to: number;
  /** Who was heard last. */
  last: Omit<Observer, "to">;
  observers: Observer[];
  /** Why nothing may come for a while; null once something came without a gap. */
  cause: GapCause | null;
}

/** A stretch of our clock in which frames came, or (with a cause) did not. */
export interface CoverageRow {
  session: number;
  from: number;
  to: number;
  cause?: GapCause;
}

export interface SocketState {
  /** The room it asked for or was sent to; empty while unknown. */
  room: string;
  isPreview: boolean;
  /** Whether the page entered that room (DESIGN.md 4.3). */
  isEntered: boolean;
  /** `wss://` with host and path; nothing of the signed rest. */
  address: string;
}

export interface RelayRow {
  relay: string;
  /** The browser's tab; -1 once the page is gone. */
  tab: number;
  lastNumber: number;
  sockets: Record<number, SocketState>;
  /** Session of each room that the page entered; 0 where the user erased it: then it is not recorded again. */
  rooms: Record<string, number>;
  /** The session that the page's own live goes to, by number; 0 before there is one. */
  session: number;
  /** Why the page's live is not recorded, or null. */
  held: Held | null;
  /** When the page last entered new rooms (our clock), and the handle of the live it left last. */
  entries: number[];
  leftHandle: string;
  /** What the page told of rooms before it entered them. */
  facts: RoomFacts[];
  /** Our clock. */
  seenAt: number;
}

export interface UndecodedRow {
  number?: number;
  session: number;
  id: string;
  method: string;
  reason: "unknown" | "undecodable";
  /** Version of the schema that could not read it. */
  schema: number;
  history?: true;
  /** Clock of the answer that carried it, epoch ms. */
  now: number | null;
  at: number;
  receivedAt: number;
  bytes: Uint8Array;
  /** Of the whole message, before the cap. */
  size: number;
  frame: [relay: string, number: number, index: number];
}

/** Raw frames of one batch, as the flight recorder keeps them. */
export interface FramesRow {
  relay: string;
  /** Of its last frame: the frame numbered n is in the first row of its session at or above n. */
  number: number;
  session: number;
  /** Our clock, epoch ms, of its first frame. */
  at: number;
  /** Of all its frames. */
  size: number;
  frames: RecordedFrame[];
}

export interface RecordedFrame {
  number: number;
  /** Our clock, epoch ms. */
  receivedAt: number;
  kind: "frame" | "response";
  /** Scheme, host, path and `room_id`; nothing of the signed rest. */
  url: string;
  bytes: Uint8Array;
}
