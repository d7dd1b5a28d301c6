import type { GiftDetails } from "@/lib/model/reading";
import type { RecordingRules } from "@/lib/model/recording-rules";
import type { Origin } from "@/lib/model/session";
import type {
  CoverageRow,
  RecordedFrame,
  RelayRow,
  SessionRow,
} from "@/lib/store/rows";

import type { Arrival } from "./arrivals";
import type { UnsavedSession } from "./new-session";

/** The tab of a page that is gone: its last words may still come. */
export const NO_TAB = -1;

/** A session with what a batch brings for it. It has no number before it is stored for the first time. */
export interface Recipient {
  session: UnsavedSession & Partial<Pick<SessionRow, "number">>;
  arrivals: Arrival[];
  /** Whether this batch says anything of it. */
  isTouched: boolean;
  /** By its beginning: a stretch that goes on is written once. */
  coverage: Map<number, Omit<CoverageRow, "session">>;
  /** What the flight recorder keeps. */
  frames: RecordedFrame[];
}

/** One relay's state while a batch is taken apart; nothing here waits. */
export interface Dispatch {
  relay: RelayRow;
  origin: Origin;
  /** Of every room that the page is in or enters with this batch, as far as they exist. */
  recipients: Map<string, Recipient>;
  /** The room of the session that the page's own live goes to. */
  room: string | null;
  gifts: GiftDetails[];
  rules: RecordingRules;
  /** Our clock, epoch ms. */
  now: number;
}
