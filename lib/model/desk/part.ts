import type { Sale } from "../sales/sale";
import type { DeskKind } from "../settings/desk";

/** As it is stored. */
export interface Tick {
  item: string;
  state: "done" | "skipped";
  /** TikTok's clock, epoch ms. */
  at: number;
  /** Our clock, epoch ms; what was ticked in one go has the same. */
  madeAt: number;
}

interface Common {
  /** The key of its tick. */
  item: string;
  /** First and last of it, TikTok's clock, epoch ms. */
  at: number;
  lastAt: number;
  state: "open" | Tick["state"];
}

export interface GiftPart extends Common {
  kind: "gift";
  who: string;
  name: string;
  gift: string;
  count: number;
  diamonds: number;
  /** More may come. */
  isGoingOn: boolean;
  /** It went on after it was ticked. */
  isAgain: boolean;
}

export interface FollowPart extends Common {
  kind: "follow";
  name: string;
}

export interface QuestionPart extends Common {
  kind: "question";
  /** As it is written most often. */
  text: string;
  /** How many people ask, and who asked first. */
  askers: number;
  name: string;
  /** They ask after it was answered. */
  isAgain: boolean;
}

export interface ClaimPart extends Common {
  kind: "claim";
  name: string;
  sale: Sale;
}

/** What is ticked off by itself. */
export type DeskPart = GiftPart | FollowPart | QuestionPart | ClaimPart;

/** One line of the desk: all that is ticked off together. */
export interface DeskEntry {
  key: string;
  kind: DeskKind;
  at: number;
  lastAt: number;
  /** At least one, oldest first, all of one kind. */
  parts: readonly DeskPart[];
  /** Of gifts. */
  diamonds: number;
}

export function byTime(
  left: Pick<DeskPart, "at" | "item">,
  right: Pick<DeskPart, "at" | "item">,
): number {
  return left.at - right.at || compareText(left.item, right.item);
}

/** By code unit: the same everywhere. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
