import type { Refusal } from "@/lib/model/health";
import type { SalesAct } from "@/lib/model/sales/facts";

/** What a screen may ask of the worker: name -> (request): reply. `session` is the session's UUID. */
export interface WorkerCommands {
  /** Records nothing of this live until it is resumed. */
  pauseSession(request: { session: string }): null;
  resumeSession(request: { session: string }): null;
  /** Erases the session and everything in it. Recording stops first, and stays so in the tabs that show the live. */
  deleteSession(request: { session: string }): null;
  /** Erases the sessions of every invented live, before another begins. */
  eraseDemos(request: null): null;
  /** Records, in a new session, the live of which this relay's session was erased. */
  recordAgain(request: { relay: string }): null;
  /** Stores what the seller did; what is stored already (by its UUID) stays as it is. */
  recordSales(request: {
    session: string;
    acts: readonly { id: string; act: SalesAct }[];
  }): null;
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
