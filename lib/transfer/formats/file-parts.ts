import type { LiveEvent, Streak, User } from "@/lib/model/event";
import type { Traits } from "@/lib/model/traits";

import { OWN_NAMES, type OwnLists } from "@/lib/upkeep/own-lists";

import type { minuteParts } from "../minute-parts";
import type {
  coveragePart,
  giftPart,
  personPart,
  sessionPart,
  streamerPart,
  totalsPart,
} from "../session-parts";

/** All of a session file that stands before its lists. */
export interface FileHead {
  format: string;
  version: number;
  /** Epoch ms. */
  exportedAt: number;
  /** Everybody in it has a pseudonym. */
  pseudonymised?: true;
  session: ReturnType<typeof sessionPart>;
  streamer: ReturnType<typeof streamerPart>;
  coverage: ReturnType<typeof coveragePart>;
  totals: ReturnType<typeof totalsPart>;
}

export type FilePerson = ReturnType<typeof personPart> & Traits;
export type FileGift = ReturnType<typeof giftPart>;
export type FileMinute = ReturnType<typeof minuteParts>[number];

/** What an event may lack stands in the file as null, or not at all. */
type Told<Part> = {
  [Name in keyof Part]: undefined extends Part[Name]
    ? Part[Name] | null
    : Part[Name];
};

type FileEventOf<Event> = Event extends LiveEvent
  ? Told<Omit<Event, "receivedAt" | "user">> & {
      user: User | null;
      room?: string;
      streak?: Streak | null;
      traits?: Traits;
      fanTickets?: number;
    }
  : never;

/** An event as the session file has it. */
export type FileEvent = FileEventOf<LiveEvent>;

/** What the user did in the live, list by list. */
type OwnPart = {
  [Name in keyof OwnLists]: { kind: Name; entries: OwnLists[Name] };
}[keyof OwnLists];

/** A session file, in the order of its text and in pieces, so that it never has to be in memory as a whole. */
export type FilePart =
  | { kind: "head"; head: FileHead }
  | { kind: "people"; entries: FilePerson[] }
  | { kind: "gifts"; entries: FileGift[] }
  | { kind: "minutes"; entries: FileMinute[] }
  | OwnPart
  | { kind: "events"; entries: FileEvent[] };

export type FileParts = AsyncIterable<FilePart>;

/** The lists that every file has, and that are tables of their own. */
export type ListName = Exclude<FilePart["kind"], "head" | keyof OwnLists>;

export const LISTS = [
  "people",
  "gifts",
  "minutes",
  "events",
] as const satisfies readonly ListName[];

/** All lists in the order of the file. */
export const ALL_LISTS = [
  ...LISTS.slice(0, -1),
  ...OWN_NAMES,
  "events",
] as const satisfies readonly Exclude<FilePart["kind"], "head">[];
