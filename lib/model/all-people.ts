import { foldText } from "./fold";
import { attendanceOf, type LivesInOrder, type Visit } from "./visits";

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
  /** Every name there was, made alike for a search. */
  sought: string;
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

/** What is made of all that one person did; `lives` and who hosted each, by session. */
export function knownPerson(
  visits: readonly Visit[],
  lives: LivesInOrder,
): KnownPerson | null {
  const newestFirst = [...visits].sort((one, two) => two.lastAt - one.lastAt);
  const [last] = newestFirst;
  if (!last) return null;
  const visited = new Set(visits.map(({ session }) => session));
  const attendances = [...lives.values()]
    .filter((sessions) => sessions.some(({ session }) => visited.has(session)))
    .map((sessions) => attendanceOf(sessions, visited));
  const sum = (name: "comments" | "gifts" | "diamonds" | "likes") =>
    visits.reduce((all, visit) => all + visit[name], 0);
  return {
    ...{ id: last.person, handle: last.handle, nickname: last.nickname },
    avatar: newestFirst.find(({ avatar }) => avatar !== null)?.avatar ?? null,
    lives: visited.size,
    inRow: Math.max(0, ...attendances.map(({ inRow }) => inRow)),
    isRegular: attendances.some(({ isRegular }) => isRegular),
    staysAway: attendances.some(({ staysAway }) => staysAway),
    firstAt: Math.min(...visits.map(({ firstAt }) => firstAt)),
    lastAt: last.lastAt,
    ...{ comments: sum("comments"), gifts: sum("gifts") },
    ...{ diamonds: sum("diamonds"), likes: sum("likes") },
    sought: soughtOf(visits),
  };
}

function soughtOf(visits: readonly Visit[]): string {
  const names = visits.flatMap(({ handle, nickname, otherNames }) => [
    ...[handle, nickname],
    ...otherNames,
  ]);
  return foldText([...new Set(names)].join("\n"));
}

/** The tags of everybody who has a note or one. */
export type NotesByPerson = ReadonlyMap<string, { tags: readonly string[] }>;

export function matcherOf(
  { kind, tag, text }: PeopleFilter,
  notes: NotesByPerson,
): (person: KnownPerson) => boolean {
  const sought = foldText(text.trim().replace(/^@/u, ""));
  return (person) =>
    isKind(person, kind, notes) &&
    (tag === "" || notes.get(person.id)?.tags.includes(tag) === true) &&
    (sought === "" || person.sought.includes(sought));
}

function isKind(
  person: KnownPerson,
  kind: PeopleKind,
  notes: NotesByPerson,
): boolean {
  switch (kind) {
    case "all":
      return true;
    case "regulars":
      return person.isRegular;
    case "away":
      return person.staysAway;
    case "gifters":
      return person.gifts > 0;
    case "noted":
      return notes.has(person.id);
  }
}

/** The highest first; of equals who was seen last, then by id, so that a list holds still. */
export function sorterOf(sort: PeopleSort) {
  return (left: KnownPerson, right: KnownPerson): number =>
    right[sort] - left[sort] ||
    right.lastAt - left.lastAt ||
    (left.id < right.id ? -1 : 1);
}
