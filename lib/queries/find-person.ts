import { foldText } from "@/lib/model/fold";
import type { PersonRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

/** Somebody over all lives, as a search finds them. */
export interface FoundPerson {
  id: string;
  handle: string;
  nickname: string;
  avatar: string | null;
}

export interface FoundPeople {
  people: FoundPerson[];
  /** More are being looked for. */
  isGoingOn: boolean;
}

const MOST = 8;
const CHUNK = 1_000;
const ID = /^\d{1,20}$/;

/** The first people over all lives, newest first, who have or had a name with these words in it, or this id. */
export async function findPeople(
  { people }: ReadDatabase,
  words: string,
  { signal, tell, rest }: ReadTask<FoundPeople>,
): Promise<FoundPeople> {
  const sought = foldText(words.trim().replace(/^@/, ""));
  const found = new Map<string, FoundPerson>();
  if (sought === "") return { people: [], isGoingOn: false };
  if (ID.test(sought))
    for (const row of await people.where({ person: sought }).toArray())
      found.set(row.person, personOf(row));
  let before: [number, string] | null = null;
  while (found.size < MOST && !signal.aborted) {
    const rows: PersonRow[] = await people
      .where("[session+person]")
      .below(before ?? [Infinity])
      .reverse()
      .limit(CHUNK)
      .toArray();
    for (const row of rows)
      if (isNamed(row, sought) && !found.has(row.person))
        found.set(row.person, personOf(row));
    const last = rows.at(-1);
    if (!last) break;
    before = [last.session, last.person];
    tell({ people: [...found.values()].slice(0, MOST), isGoingOn: true });
    await rest();
  }
  return { people: [...found.values()].slice(0, MOST), isGoingOn: false };
}

function isNamed({ handle, nickname, names }: PersonRow, sought: string) {
  return [{ handle, nickname }, ...names].some(
    (name) =>
      foldText(name.handle).includes(sought) ||
      foldText(name.nickname).includes(sought),
  );
}

function personOf({
  person,
  handle,
  nickname,
  avatar,
}: PersonRow): FoundPerson {
  return { id: person, handle, nickname, avatar: avatar ?? null };
}
