import type { KnownPerson } from "./all-people";
import { foldText } from "./fold";
import { livePlaces } from "./live-places";
import type { Attendance, LivesInOrder, Visit } from "./visits";

export type Faith = Pick<Attendance, "inRow" | "isRegular" | "staysAway">;

/** Somebody as far as their visits were added; how faithful they are is found when it is asked for. */
export interface PersonSum extends Omit<KnownPerson, keyof Faith> {
  sessions: number[];
  names: string[];
  /** Of the visit that the last name is from, and of the one that the picture is from. */
  named: Moment;
  pictured: Moment | null;
  /** Found since the last visit was added. */
  faith: Faith | null;
  sought: string | null;
}

interface Moment {
  lastAt: number;
  session: number;
}

export interface PeopleSums {
  people: ReadonlyMap<string, PersonSum>;
  /** Each visit once, in any order. */
  add: (visit: Visit) => void;
  faithOf: (person: PersonSum) => Faith;
}

/** Adds up what everybody did, visit by visit. */
export function createPeopleSums(lives: LivesInOrder): PeopleSums {
  const people = new Map<string, PersonSum>();
  const faithAt = livePlaces(lives);
  return {
    people,
    add(visit) {
      const person = people.get(visit.person);
      if (person) addTo(person, visit);
      else people.set(visit.person, sumOf(visit));
    },
    faithOf: (person) => (person.faith ??= faithAt(person.sessions)),
  };
}

/** Every name there was, made alike for a search. */
export function soughtIn(person: PersonSum): string {
  return (person.sought ??= foldText(person.names.join("\n")));
}

export function personOf(person: PersonSum, sums: PeopleSums): KnownPerson {
  const { id, handle, nickname, avatar, lives, firstAt, lastAt } = person;
  const { comments, gifts, diamonds, likes } = person;
  return {
    ...{ id, handle, nickname, avatar, lives, firstAt, lastAt },
    ...{ comments, gifts, diamonds, likes },
    ...sums.faithOf(person),
  };
}

function sumOf(visit: Visit): PersonSum {
  const { person, handle, nickname, avatar, firstAt, lastAt } = visit;
  const { comments, gifts, diamonds, likes, session } = visit;
  const names: string[] = [];
  addNames(names, visit);
  const moment = { lastAt, session };
  return {
    ...{ id: person, handle, nickname, avatar, firstAt, lastAt, names },
    ...{ lives: 1, comments, gifts, diamonds, likes, sessions: [session] },
    ...{ named: moment, pictured: avatar === null ? null : moment },
    ...{ faith: null, sought: null },
  };
}

function addTo(person: PersonSum, visit: Visit): void {
  const { session, lastAt, avatar } = visit;
  person.sessions.push(session);
  person.lives += 1;
  for (const figure of ["comments", "gifts", "diamonds", "likes"] as const)
    person[figure] += visit[figure];
  person.firstAt = Math.min(person.firstAt, visit.firstAt);
  person.lastAt = Math.max(person.lastAt, lastAt);
  addNames(person.names, visit);
  if (isAfter(visit, person.named)) {
    person.named = { lastAt, session };
    person.handle = visit.handle;
    person.nickname = visit.nickname;
  }
  if (avatar !== null && isAfter(visit, person.pictured)) {
    person.pictured = { lastAt, session };
    person.avatar = avatar;
  }
  person.faith = null;
  person.sought = null;
}

function addNames(names: string[], visit: Visit): void {
  for (const name of [visit.handle, visit.nickname, ...visit.otherNames])
    if (!names.includes(name)) names.push(name);
}

function isAfter(visit: Visit, moment: Moment | null): boolean {
  if (moment === null || visit.lastAt > moment.lastAt) return true;
  return visit.lastAt === moment.lastAt && visit.session > moment.session;
}
