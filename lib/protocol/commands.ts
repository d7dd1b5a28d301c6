import type { AlertRule, AlertSound } from "@/lib/model/alerts/rule";
import type { DrawTerms } from "@/lib/model/draw/terms";
import type { Refusal } from "@/lib/model/health";
import type { MergeBegun } from "@/lib/model/merged";
import type { RawAnswer } from "@/lib/model/raw-message";
import type { SessionWords } from "@/lib/model/session-words";
import type { SalesAct } from "@/lib/model/sales/facts";

/** What a screen may ask of the worker: name -> (request): reply. `session` is the session's UUID. */
export type WorkerCommands = SessionCommands &
  AlertCommands &
  DescribeCommands &
  MergeCommands &
  MarkCommands &
  LookCommands &
  PersonCommands &
  UpkeepCommands &
  SalesCommands &
  DeskCommands &
  DrawCommands;

export interface SessionCommands {
  /** Records nothing of this live until it is resumed. */
  pauseSession(request: { session: string }): null;
  resumeSession(request: { session: string }): null;
  /** Erases the session and everything in it. Recording stops first, and stays so in the tabs that show the live. */
  deleteSession(request: { session: string }): null;
  /** Erases the sessions of every invented live, before another begins. */
  eraseDemos(request: null): null;
  /** Records, in a new session, the live of which this relay's session was erased. */
  recordAgain(request: { relay: string }): null;
}

/** What somebody sells in a live. */
export interface SalesCommands {
  /** Stores what the seller did; what is stored already (by its UUID) stays as it is. */
  recordSales(request: {
    session: string;
    acts: readonly { id: string; act: SalesAct }[];
  }): null;
}

/** What was seen to at the desk, by its keys in lib/model/desk. */
export interface DeskCommands {
  /** Keeps that these were seen to or left aside, now; what was kept of them before is replaced. */
  tickItems(request: {
    session: string;
    items: readonly string[];
    state: "done" | "skipped";
  }): null;
  /** Puts these back on the desk. */
  untickItems(request: { session: string; items: readonly string[] }): null;
}

/** Draws among those who commented. */
export interface DrawCommands {
  /** Draws once, whatever how often the same `id` is asked for; false where nobody takes part or the session is gone. */
  holdDraw(request: DrawRequest): boolean;
  deleteDraw(request: { session: string; id: string }): null;
}

export interface DrawRequest {
  session: string;
  /** A UUID for the draw. */
  id: string;
  terms: DrawTerms;
  winners: number;
  reserves: number;
  /** A draw whose winners, and those of the draws before it, cannot win again; empty for none. */
  after: string;
}

export interface AlertCommands {
  /** Lets a rule be heard and seen, as if it had something to tell. */
  testAlert(request: { rule: AlertRule }): null;
}

/** What the worker asks of the page that nobody sees: a worker has no sound and no voice. */
export interface OffscreenCommands {
  makeHeard(request: { alerts: readonly HeardAlert[] }): null;
}

export interface HeardAlert {
  id: string;
  sound: AlertSound;
  /** Empty for nothing. */
  spoken: string;
  language: string;
  /** Of two of which this is equal one is read aloud. */
  same: string;
  /** From 0 to 1. */
  volume: number;
}

/** Moments that the user marks. */
export interface MarkCommands {
  /** Marks now and gives the mark's id; null where the session is gone. */
  markMoment(request: { session: string }): string | null;
  /** Puts this note in place of the one before. */
  noteMark(request: { mark: string; note: string }): null;
  /** Moves a mark by so many ms, never to before the live. */
  moveMark(request: { mark: string; byMs: number }): null;
  deleteMark(request: { mark: string }): null;
}

/** What the search and the event browser ask for. */
export interface LookCommands {
  /** Goes on filling the search index, in idle slices. */
  indexComments(request: null): null;
  /** The message that an event came of; `session` is the local number, `row` the event's. */
  readRawMessage(request: { session: number; row: number }): RawAnswer;
}

/** About a person over all lives; `person` is TikTok's id. */
export interface PersonCommands {
  /** Keeps the user's note and tags in place of what was kept before. */
  describePerson(request: {
    person: string;
    note: string;
    tags: readonly string[];
  }): null;
}

/** What is done to sessions by whoever looks at them later. */
export interface DescribeCommands {
  /** Keeps what the user says of a session: what is not told stays, what is empty goes. */
  describeSession(request: { session: string } & Partial<SessionWords>): null;
}

/** What is done to records that are over. */
export interface MergeCommands {
  /** Makes one record out of two of the same live. There is no way back. Answers once it is written down. */
  mergeSessions(request: { sessions: readonly [string, string] }): MergeBegun;
}

/** What clears away of what was recorded. */
export interface UpkeepCommands {
  /** Erases somebody, by TikTok's id, everywhere; the lives they streamed are deleted. Answers once it is written down. */
  erasePerson(request: {
    person: string;
    mode: "anonymise" | "remove";
    block: boolean;
  }): null;
  /** Whoever was blocked under this hash is recorded like everybody else from now on. */
  liftBlock(request: { hash: string }): null;
  /** Keeps the session whatever is cleared away by itself. */
  keepSession(request: { session: string; isKept: boolean }): null;
  /** Deletes now what is older than the user wants to keep; answers how many lives went. */
  clearOld(request: null): number;
  /** Deletes every recording, with `withSettings` the blocks too. */
  deleteEverything(request: { withSettings: boolean }): null;
}

/** What a screen may ask of the relay in a tab. No answer means that no relay lives there. */
export interface RelayCommands {
  getTabStatus(request: null): TabStatus;
}

export interface TabStatus {
  relay: string;
  /** False when the hook did not come before the page: its socket cannot be read until a reload. */
  isHooked: boolean;
  /** Webcast sockets that are open now, and how many there ever were. */
  openSockets: number;
  socketsSeen: number;
  /** Epoch ms of the last frame received, or 0. */
  lastFrameAt: number;
  /** Items not yet acknowledged, their bytes, and the number of the last one made. */
  pending: number;
  pendingBytes: number;
  lastNumber: number;
  /** Why nothing can be stored now, or null. */
  refusal: Refusal | null;
}
