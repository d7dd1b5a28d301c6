import {
  knownPerson,
  type KnownPerson,
  matcherOf,
  type NotesByPerson,
  type PeopleFilter,
  type PeopleSort,
  sorterOf,
} from "@/lib/model/all-people";
import { streamerKey } from "@/lib/model/compare";
import { firstOf } from "@/lib/model/ranks";
import type { Streamer } from "@/lib/model/session";
import type { LivesInOrder, Visit } from "@/lib/model/visits";
import type { PersonNotesRow } from "@/lib/store/own-rows";
import type { SessionRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import { livesInOrder } from "./lives-in-order";
import { recordedRows } from "./recorded-lives";
import { visitsOf } from "./session-visits";
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

/** People are summed up again only when a live came, went or changed. */
export interface AllPeopleReader {
  read: (
    database: ReadDatabase,
    wanted: AllPeopleWanted,
    task: ReadTask<AllPeople>,
  ) => Promise<AllPeople>;
}

interface Folded {
  key: string;
  people: Map<string, KnownPerson>;
}

export function createAllPeople(): AllPeopleReader {
  let folded: Folded = { key: "", people: new Map() };

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
    const lives = livesInOrder(chosen);
    const answer = (
      people: ReadonlyMap<string, KnownPerson>,
      counted: number,
    ) => answerOf(wanted, { all, notes, people, counted, of: chosen.length });
    const tellSoFar = async (known: readonly (readonly Visit[])[]) => {
      const people = await foldAll(known, lives, task);
      if (people) task.tell(answer(people, known.length));
    };
    const visits: (readonly Visit[])[] = [];
    for (const session of chosen) {
      const came = await visitsOf(database, session, task);
      if (came === null) break;
      visits.push(came);
      const isStep = Math.log2(visits.length) % 1 === 0;
      if (folded.key === "" && isStep && visits.length < chosen.length)
        await tellSoFar(visits);
    }
    const key = keyOf(wanted.streamer, chosen);
    if (key !== folded.key && visits.length === chosen.length) {
      const people = await foldAll(visits, lives, task);
      if (people) folded = { key, people };
    }
    return answer(folded.people, visits.length);
  }

  return { read };
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

/** So few that no task is long; the rests between are taken when they are due. */
const SLICE = 100;

/** In slices, so that the screen goes on; null when nobody waits any longer. */
async function foldAll(
  visits: readonly (readonly Visit[])[],
  lives: LivesInOrder,
  { rest, signal }: Pick<ReadTask<never>, "rest" | "signal">,
): Promise<Map<string, KnownPerson> | null> {
  const byPerson = new Map<string, Visit[]>();
  let done = 0;
  const isDue = () => {
    done += 1;
    return done % SLICE === 0;
  };
  for (const visit of visits.flat()) {
    const others = byPerson.get(visit.person);
    if (others) others.push(visit);
    else byPerson.set(visit.person, [visit]);
    if (isDue()) await rest();
    if (signal.aborted) return null;
  }
  const people = new Map<string, KnownPerson>();
  for (const [id, came] of byPerson) {
    const person = knownPerson(came, lives);
    if (person) people.set(id, person);
    if (isDue()) await rest();
    if (signal.aborted) return null;
  }
  return people;
}

interface Known {
  all: readonly SessionRow[];
  notes: readonly PersonNotesRow[];
  people: ReadonlyMap<string, KnownPerson>;
  counted: number;
  of: number;
}

function answerOf(
  { filter, sort, limit }: AllPeopleWanted,
  { all, notes, people, counted, of }: Known,
): AllPeople {
  const byPerson = new Map(notes.map((row) => [row.person, row]));
  const isWanted = matcherOf(filter, byPerson satisfies NotesByPerson);
  const found = [...people.values()].filter(isWanted);
  return {
    people: firstOf(found, limit, sorterOf(sort)).map((person) => ({
      ...person,
      note: byPerson.get(person.id)?.note ?? "",
      tags: byPerson.get(person.id)?.tags ?? [],
    })),
    ...{ known: people.size, found: found.length },
    streamers: streamersIn(all),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))].sort(),
    ...{ counted, lives: of },
  };
}

/** Each once, as last told. */
function streamersIn(sessions: readonly SessionRow[]): AllPeople["streamers"] {
  const known = new Map(
    sessions.map(({ streamer }) => [streamerKey(streamer), streamer]),
  );
  return [...known].map(([key, streamer]) => ({ key, streamer }));
}
