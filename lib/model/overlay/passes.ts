import type { EventKind, LiveEvent } from "@/lib/model/event";
import { createMatcher } from "@/lib/model/feed-filter";
import type { Traits } from "@/lib/model/traits";

import type { ChatOptions, GiftOptions, TickerOptions } from "./options";

export type Known = LiveEvent & { traits?: Traits };

/** Which events a widget shows. */
export interface Wanted {
  kinds: readonly EventKind[];
  passes: (event: Known) => boolean;
}

type ChatFilter = Pick<
  ChatOptions,
  "roles" | "leastLevel" | "hidesCommands" | "hidesLinks"
>;

const COMMAND = /^\s*[!/]\p{L}/u;
const LINK =
  /https?:\/\/|www\.|\b[\w-]+\.(?:com|net|org|io|gg|tv|me|ly|fr|es|shop|store|xyz|info|link)\b/iu;

export function chatWanted(filter: ChatFilter): Wanted {
  const { roles, leastLevel, hidesCommands, hidesLinks } = filter;
  const hasRole = createMatcher({ roles, isAsking: false, text: "" });
  return {
    kinds: ["comment"],
    passes: (event) =>
      event.kind === "comment" &&
      !event.deleted &&
      event.text.trim() !== "" &&
      levelOf(event) >= leastLevel &&
      !(hidesCommands && COMMAND.test(event.text)) &&
      !(hidesLinks && LINK.test(event.text)) &&
      hasRole(event, () => false),
  };
}

function levelOf({ traits = {} }: Known): number {
  return Math.max(traits.gifterLevel ?? 0, traits.teamLevel ?? 0);
}

export function giftWanted({
  leastDiamonds,
}: Pick<GiftOptions, "leastDiamonds">): Wanted {
  return {
    kinds: ["gift"],
    passes: (event) => !event.deleted && isWorth(event, leastDiamonds),
  };
}

/** Of the streak as far as it has come; a gift whose price is not known is worth nothing yet. */
function isWorth(event: LiveEvent, least: number): boolean {
  if (event.kind !== "gift") return false;
  return (event.price ?? 0) * event.streak.total >= least;
}

export function tickerWanted({
  kinds,
  leastDiamonds,
}: Pick<TickerOptions, "kinds" | "leastDiamonds">): Wanted {
  return {
    kinds,
    passes: (event) => !event.deleted && isNews(event, leastDiamonds),
  };
}

function isNews(event: LiveEvent, leastDiamonds: number): boolean {
  switch (event.kind) {
    case "gift":
      return isWorth(event, leastDiamonds);
    case "superFan":
      return event.what !== "box";
    case "question":
      return event.what === "asked" && event.text !== undefined;
    case "envelope":
      return event.what === "shown";
    default:
      return event.user !== undefined;
  }
}
