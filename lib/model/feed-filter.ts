import type { LiveEvent } from "./event";
import { type FeedGroup, FEED_GROUP_NAMES, groupsBut } from "./feed-groups";
import { foldText } from "./fold";
import type { Traits } from "./traits";

/** Whose events are asked for: whoever is any of these, as the event itself told. */
export const FEED_ROLES = [
  ...(["moderator", "subscriber", "follower", "gifter", "firstTimer"] as const),
] as const;

export type FeedRole = (typeof FEED_ROLES)[number];

export interface FeedFilter {
  hiddenGroups: FeedGroup[];
  /** Everybody where none is named. */
  roles: FeedRole[];
  /** Only what asks something: questions, and comments with a question mark. */
  isAsking: boolean;
  /** Words in what somebody wrote, or in the name; all of them have to be there. */
  text: string;
}

/** More than that nobody types, and it is compared with every event. */
export const MAX_FILTER_TEXT = 80;

/** These come by the hundred and bury what people say and give. */
export const USUAL_FILTER: FeedFilter = {
  hiddenGroups: ["join", "like", "viewers", "caption", "guest"],
  roles: [],
  isAsking: false,
  text: "",
};

export const BUILT_IN_PRESETS = {
  usual: USUAL_FILTER,
  everything: { ...USUAL_FILTER, hiddenGroups: [] },
  chat: { ...USUAL_FILTER, hiddenGroups: groupsBut("comment") },
  support: { ...USUAL_FILTER, hiddenGroups: groupsBut("gift", "support") },
  questions: {
    ...{ hiddenGroups: groupsBut("comment", "question"), roles: [], text: "" },
    isAsking: true,
  },
} as const satisfies Record<string, FeedFilter>;

export type BuiltInPreset = keyof typeof BUILT_IN_PRESETS;

export const BUILT_IN_NAMES = [
  ...(["usual", "everything", "chat", "support", "questions"] as const),
] as const satisfies readonly BuiltInPreset[];

/** The same for filters that show the same. */
export function filterKey(filter: FeedFilter): string {
  const { hiddenGroups, roles, isAsking, text } = filter;
  return JSON.stringify([
    FEED_GROUP_NAMES.filter((group) => hiddenGroups.includes(group)),
    FEED_ROLES.filter((role) => roles.includes(role)),
    isAsking,
    wordsOf(text),
  ]);
}

/** Whether kinds alone do not tell what is shown: then each event has to be looked at. */
export function isNarrow({ roles, isAsking, text }: FeedFilter): boolean {
  return roles.length > 0 || isAsking || wordsOf(text).length > 0;
}

type Known = LiveEvent & { traits?: Traits };

/** Whether an event passes all but the kinds. Whether somebody is here for the first time is asked only where it counts. */
export function createMatcher({
  roles,
  isAsking,
  text,
}: Omit<FeedFilter, "hiddenGroups">) {
  const words = wordsOf(text);
  return (event: Known, isFirstTimer: () => boolean): boolean =>
    (!isAsking || asksSomething(event)) &&
    (words.length === 0 || hasWords(event, words)) &&
    (roles.length === 0 ||
      roles.some((role) =>
        role === "firstTimer" ? isFirstTimer() : hasRole(event, role),
      ));
}

function wordsOf(text: string): string[] {
  const cut = text.slice(0, MAX_FILTER_TEXT);
  return foldText(cut)
    .split(/\s+/)
    .filter((word) => word !== "");
}

const QUESTION_MARK = /[?\u00bf\u037e\u055e\u061f\uff1f]/;

function asksSomething(event: LiveEvent): boolean {
  if (event.kind === "question") return true;
  const isSaid = event.kind === "comment" && !event.deleted;
  return isSaid && QUESTION_MARK.test(event.text);
}

/** What moderation took away is found by the name only. */
function hasWords(event: LiveEvent, words: readonly string[]): boolean {
  const { nickname = "", handle = "" } = event.user ?? {};
  const said = event.deleted ? "" : saidIn(event);
  const all = foldText(`${said}\n${nickname}\n@${handle}`);
  return words.every((word) => all.includes(word));
}

function saidIn(event: LiveEvent): string {
  switch (event.kind) {
    case "comment":
    case "caption":
      return event.text;
    case "question":
      return event.text ?? "";
    default:
      return "";
  }
}

function hasRole(
  { kind, traits = {} }: Known,
  role: Exclude<FeedRole, "firstTimer">,
): boolean {
  switch (role) {
    case "moderator":
      return traits.isModerator === true;
    case "subscriber":
      return traits.isSubscriber === true;
    case "follower":
      return traits.isFollower === true;
    case "gifter":
      return (
        kind === "gift" ||
        traits.hasGifted === true ||
        traits.topGifterRank !== undefined
      );
  }
}
