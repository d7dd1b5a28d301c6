import type { AlertRule } from "@/lib/model/alerts/rule";
import type { AlertState } from "@/lib/model/alerts/state";
import type { Draw } from "@/lib/model/draw/draw";
import type { Mark } from "@/lib/model/marks/mark";
import type { ActFact } from "@/lib/model/sales/facts";

/** A moment that the user marked. */
export interface MarkRow extends Mark {
  number?: number;
  session: number;
}

/** How far a session was looked at for alerts. */
export interface AlertingRow {
  session: number;
  /** Of the way in which the state is stored. */
  version: number;
  state: AlertState;
  /** What is still to be raised, for as long as that takes. */
  pending: PendingAlert[];
  /** The last that there were, oldest first. */
  lately: LatelyRaised[];
}

/** An alert that may have been missed. */
export interface LatelyRaised {
  id: string;
  /** TikTok's clock, epoch ms. */
  at: number;
  title: string;
  text: string;
}

export interface PendingAlert {
  id: string;
  /** TikTok's clock, and ours. */
  at: number;
  madeAt: number;
  rule: AlertRule;
  /** Of the feed; empty where it is about none. */
  line: string;
  words: {
    title: string;
    text: string;
    /** To be read aloud, and in which language where that is told; empty for nothing. */
    spoken: string;
    language: string;
    /** Two of which this is equal say the same, whoever said it. */
    same: string;
  };
}

/** A line of the feed that a rule wants to be seen. */
export interface AlertRow {
  session: number;
  line: string;
  rule: string;
  /** TikTok's clock, epoch ms. */
  at: number;
}

/** What the user keeps about a person, over all lives. */
export interface PersonNotesRow {
  person: string;
  note: string;
  tags: string[];
  /** Our clock, epoch ms. */
  changedAt: number;
}

/** What the seller did; claims themselves are read out of the comments. */
export interface SalesActRow extends Omit<ActFact, "kind"> {
  session: number;
  /** Our clock. */
  storedAt: number;
}

/** Something of the desk that was seen to, or left aside. */
export interface TickRow {
  session: number;
  /** What was on the desk, by its key in lib/model/desk. */
  item: string;
  state: "done" | "skipped";
  /** TikTok's clock, epoch ms. */
  at: number;
  /** Our clock, epoch ms. */
  madeAt: number;
}

/** A draw that was held. */
export interface DrawRow extends Draw {
  session: number;
}
