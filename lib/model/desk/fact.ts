import type { GiftEvent, LiveEvent, User } from "../event";
import { shortDigest } from "./short-digest";
import type { Traits } from "../traits";
import { languageOf } from "../words/language";
import { isQuestion, questionKey } from "../words/questions";

interface Common {
  /** Of the event. */
  id: string;
  /** TikTok's clock, epoch ms. */
  at: number;
  /** Tells people apart; those who are masked share an id and are told by their names. */
  who: string;
  name: string;
  /** Was sent as backlog only. */
  isBacklog: boolean;
}

export interface GiftFact extends Common {
  kind: "gift";
  streak: string;
  gift: string;
  count: number;
  diamonds: number;
  isLast: boolean;
}

export interface FollowFact extends Common {
  kind: "follow";
}

export interface AskFact extends Common {
  kind: "ask";
  /** The same for the same question. */
  key: string;
  text: string;
}

/** What became of a question in TikTok's own box. */
export interface BoxFact extends Common {
  kind: "box";
  question: string;
  what: "asked" | "selected" | "answered" | "deleted";
  text: string;
}

/** What an event has to do with the desk. */
export type DeskFact = GiftFact | FollowFact | AskFact | BoxFact;

export const DESK_EVENTS = ["gift", "follow", "comment", "question"] as const;

type Told = LiveEvent & { traits?: Traits };

/** Null for what does not belong on the desk, however it changes later: of the streamer, of nobody, of the erased. */
export function factOf(event: Told, streamer: string): DeskFact | null {
  switch (event.kind) {
    case "gift":
      return isOfGuest(event, streamer)
        ? null
        : withPerson(event, streamer, (common) => giftFact(event, common));
    case "follow":
      return withPerson(event, streamer, (common) => ({
        ...{ ...common, kind: "follow" as const },
      }));
    case "comment":
      if (event.deleted || !asks(event)) return null;
      return withPerson(event, streamer, (common) => ({
        ...{ ...common, kind: "ask" as const, text: event.text.trim() },
        key: keyOf(event.text),
      }));
    case "question":
      return boxFact(event);
    default:
      return null;
  }
}

export function keyOf(text: string): string {
  return shortDigest(questionKey(text));
}

function withPerson<Fact>(
  { id, at, user, traits, history }: Told,
  streamer: string,
  make: (common: Common) => Fact,
): Fact | null {
  if (!user || traits?.isStreamer === true || user.id === streamer) return null;
  const name = nameOf(user);
  // Of somebody who was erased no name is left.
  if (name === "") return null;
  const who = traits?.isMasked
    ? `name ${user.nickname} ${user.handle}`
    : user.id;
  return make({ id, at, who, name, isBacklog: history === true });
}

/** A nickname of blanks and marks alone cannot be read out. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

function nameOf({ nickname, handle }: User): string {
  return SEEN.test(nickname) ? nickname.trim() : handle;
}

/** Guests thank for what is given to them. */
function isOfGuest({ to = "" }: GiftEvent, streamer: string): boolean {
  return to !== "" && streamer !== "" && to !== streamer;
}

function giftFact(event: GiftEvent, common: Common): GiftFact {
  const { count, price = 0, name = "", streak } = event;
  return {
    ...{ ...common, kind: "gift", streak: streak.id, gift: name, count },
    diamonds: count * price,
    isLast: streak.status === "end" || streak.status === "single",
  };
}

function asks({ text, language }: { text: string; language?: string }) {
  return isQuestion(text, languageOf(text, language));
}

function boxFact(
  event: Extract<LiveEvent, { kind: "question" }>,
): BoxFact | null {
  const { id, at, user, what, questionId, text = "", history } = event;
  if (questionId === undefined || what === "opened" || what === "closed")
    return null;
  return {
    ...{ kind: "box", id, at, what, question: questionId, text: text.trim() },
    ...{ who: user?.id ?? "", name: user ? nameOf(user) : "" },
    isBacklog: history === true,
  };
}
