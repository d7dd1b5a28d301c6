import { foldText } from "./fold";
import { type PeopleSums, type PersonSum, soughtIn } from "./people-sums";

/** Somebody over all lives that are looked at. */
export interface KnownPerson {
  id: string;
  /** As last seen. */
  handle: string;
  nickname: string;
  avatar: string | null;
  /** How many lives. */
  lives: number;
  /** Lives of one streamer in a row, up to the streamer's last. */
  inRow: number;
  isRegular: boolean;
  staysAway: boolean;
  /** TikTok's clock, epoch ms. */
  firstAt: number;
  lastAt: number;
  comments: number;
  gifts: number;
  diamonds: number;
  likes: number;
}

export const PEOPLE_SORTS = [
  ...(["lastAt", "lives", "inRow", "comments"] as const),
  ...(["diamonds", "gifts", "likes", "firstAt"] as const),
] as const;

export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export const PEOPLE_KINDS = [
  ...(["all", "regulars", "away", "gifters", "noted"] as const),
] as const;

export type PeopleKind = (typeof PEOPLE_KINDS)[number];

export interface PeopleFilter {
  kind: PeopleKind;
  /** Empty for any. */
  tag: string;
  text: string;
}

/** The tags of everybody who has a note or one. */
export type NotesByPerson = ReadonlyMap<string, { tags: readonly string[] }>;

/** Who is let through, of those that are summed up. */
export function matcherOf(
  { kind, tag, text }: PeopleFilter,
  notes: NotesByPerson,
  sums: PeopleSums,
): (person: PersonSum) => boolean {
  const sought = foldText(text.trim().replace(/^@/u, ""));
  const isKind = kindMatcher(kind, notes, sums);
  return (person) =>
    isKind(person) &&
    (tag === "" || notes.get(person.id)?.tags.includes(tag) === true) &&
    (sought === "" || soughtIn(person).includes(sought));
}

function kindMatcher(
  kind: PeopleKind,
  notes: NotesByPerson,
  { faithOf }: PeopleSums,
): (person: PersonSum) => boolean {
  switch (kind) {
    case "all":
      return () => true;
    case "regulars":
      return (person) => faithOf(person).isRegular;
    case "away":
      return (person) => faithOf(person).staysAway;
    case "gifters":
      return ({ gifts }) => gifts > 0;
    case "noted":
      return ({ id }) => notes.has(id);
  }
}

/** The highest first; of equals who was seen last, then by id, so that a list holds still. */
export function sorterOf(sort: PeopleSort, { faithOf }: PeopleSums) {
  const figureOf = (person: PersonSum) =>
    sort === "inRow" ? faithOf(person).inRow : person[sort];
  return (left: PersonSum, right: PersonSum): number =>
    figureOf(right) - figureOf(left) ||
    right.lastAt - left.lastAt ||
    (left.id < right.id ? -1 : 1);
}
