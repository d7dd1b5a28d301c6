import {
  type KnownPerson,
  matcherOf,
  type PeopleFilter,
  type PeopleSort,
  sorterOf,
} from "@/lib/model/all-people";
import { streamerKey } from "@/lib/model/compare";
import {
  createPeopleSums,
  type PeopleSums,
  personOf,
  type PersonSum,
} from "@/lib/model/people-sums";
import { firstOf } from "@/lib/model/ranks";
import type { Streamer } from "@/lib/model/session";
import type { Visit } from "@/lib/model/visits";
import type { PersonNotesRow } from "@/lib/store/own-rows";
import type { SessionRow } from "@/lib/store/rows";

import { addVisits } from "./add-visits";
import { livesInOrder } from "./lives-in-order";
import type { ReadDatabase } from "./open";
import { recordedRows } from "./recorded-lives";
import { type Reading, visitsAhead } from "./session-visits";
import type { ReadTask } from "./watch";

export interface AllPeopleWanted {
  /** Key of the one streamer whose lives count; empty for all. */
  streamer: string;
  filter: PeopleFilter;
  sort: PeopleSort;
  limit: number;
}

export interface ListedPerson extends KnownPerson {
  note: string;
  tags: readonly string[];
}

export interface AllPeople {
  people: ListedPerson[];
  /** How many there are, and how many of them the filter lets through. */
  known: number;
  found: number;
  streamers: { key: string; streamer: Streamer }[];
  tags: string[];
  /** Lives that were counted, of so many. */
  counted: number;
  lives: number;
}

export interface AllPeopleReader {
  read: (
    database: ReadDatabase,
    wanted: AllPeopleWanted,
    task: ReadTask<AllPeople>,
  ) => Promise<AllPeople>;
}

/** How far the counting has come. */
interface Counting {
  /** Of the lives that are counted. */
  key: string;
  sums: PeopleSums;
  /** Lives that are counted whole, and how far the next one is. */
  lives: number;
  next: { visits: readonly Visit[]; added: number } | null;
}

/** What was counted is told this often while the rest is being counted, by our clock. */
const TELL_MS = 1_000;

/** People are counted again only when a live came, went or changed; who asks for others meanwhile goes on with the same. */
export function createAllPeople(
  now: () => number = () => performance.now(),
): AllPeopleReader {
  let whole: Counting | null = null;
  let counting: Counting | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function read(
    database: ReadDatabase,
    wanted: AllPeopleWanted,
    task: ReadTask<AllPeople>,
  ): Promise<AllPeople> {
    const [all, notes] = await Promise.all([
      recordedRows(database),
      database.persons.toArray(),
    ]);
    const chosen = all
      .filter(({ streamer }) => isChosen(streamer, wanted.streamer))
      .reverse();
    const key = keyOf(wanted.streamer, chosen);
    const answer = (counted: Counting) =>
      answerOf(wanted, { all, notes, counted, of: chosen.length }, task);
    if (whole?.key === key) return answer(whole);
    if (counting?.key !== key) counting = beginCounting(key, chosen);
    const going = counting;
    let toldAt = -Infinity;
    const visitsAt = visitsAhead(database, chosen, task);
    while (going.lives < chosen.length) {
      if (!(await countNext(going, visitsAt, task))) return answer(going);
      const isDue = now() - toldAt >= TELL_MS && going.lives < chosen.length;
      // A list that stands is shown until the new one is whole.
      if (whole || !isDue) continue;
      task.tell(await answer(going));
      toldAt = now();
    }
    whole = going;
    return answer(going);
  }

  return {
    // Two readings at once would count the same visits twice.
    read: (...asked) => {
      const reading = last.then(() => read(...asked));
      last = reading.catch(() => null);
      return reading;
    },
  };
}

function beginCounting(key: string, chosen: readonly SessionRow[]): Counting {
  const sums = createPeopleSums(livesInOrder(chosen));
  return { key, sums, lives: 0, next: null };
}

/** Counts one live more; false when nobody waits any longer. */
async function countNext(
  going: Counting,
  visitsAt: ReturnType<typeof visitsAhead>,
  task: Reading,
): Promise<boolean> {
  if (!going.next) {
    const visits = await visitsAt(going.lives);
    if (!visits) return false;
    going.next = { visits, added: 0 };
  }
  const { next } = going;
  next.added = await addVisits(going.sums, next.visits, task, next.added);
  if (next.added < next.visits.length) return false;
  going.lives += 1;
  going.next = null;
  return true;
}

function isChosen(streamer: Streamer, wanted: string): boolean {
  return wanted === "" || streamerKey(streamer) === wanted;
}

function keyOf(streamer: string, sessions: readonly SessionRow[]): string {
  const each = sessions.map(({ number, nextRow, mends, status, tallies }) =>
    [number, nextRow, mends, status, tallies.people].join(":"),
  );
  return [streamer, ...each].join(" ");
}

interface Known {
  all: readonly SessionRow[];
  notes: readonly PersonNotesRow[];
  counted: Counting;
  of: number;
}

async function answerOf(
  wanted: AllPeopleWanted,
  { all, notes, counted: { sums, lives }, of }: Known,
  task: Reading,
): Promise<AllPeople> {
  const byPerson = new Map(notes.map((row) => [row.person, row]));
  const isWanted = matcherOf(wanted.filter, byPerson, sums);
  const { first, found } = await findFirst(sums, isWanted, wanted, task);
  return {
    people: first.map((person) => ({
      ...personOf(person, sums),
      note: byPerson.get(person.id)?.note ?? "",
      tags: byPerson.get(person.id)?.tags ?? [],
    })),
    ...{ known: sums.people.size, found },
    streamers: streamersIn(all),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))].sort(),
    ...{ counted: lives, lives: of },
  };
}

/** So few people are looked at in one task. */
const LOOKED_AT_ONCE = 2_000;

async function findFirst(
  sums: PeopleSums,
  isWanted: (person: PersonSum) => boolean,
  { sort, limit }: AllPeopleWanted,
  { rest, signal }: Reading,
): Promise<{ first: PersonSum[]; found: number }> {
  const compare = sorterOf(sort, sums);
  let first: PersonSum[] = [];
  let some: PersonSum[] = [];
  let looked = 0;
  let found = 0;
  for (const person of sums.people.values()) {
    looked += 1;
    if (isWanted(person)) {
      found += 1;
      some.push(person);
    }
    if (looked % LOOKED_AT_ONCE > 0) continue;
    first = firstOf([...first, ...some], limit, compare);
    some = [];
    await rest();
    if (signal.aborted) break;
  }
  return { first: firstOf([...first, ...some], limit, compare), found };
}

/** Each once, as last told. */
function streamersIn(sessions: readonly SessionRow[]): AllPeople["streamers"] {
  const known = new Map(
    sessions.map(({ streamer }) => [streamerKey(streamer), streamer]),
  );
  return [...known].map(([key, streamer]) => ({ key, streamer }));
}
