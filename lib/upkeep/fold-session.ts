import { type OnRead, rebuild } from "@/lib/ingest/rebuild";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { ownTables, replaceOwn } from "./own-lists";
import { type Making, SessionBusyError } from "./reveal-session";
import type { SessionCopy } from "./session-copy";
import { coverageRows, rowOfCopy } from "./session-row";
import { CHUNK } from "./stage-events";

interface Staged extends Making {
  /** Of the hidden session, and how many rows it has. */
  session: number;
  written: number;
  onRead?: OnRead;
}

/** Makes all that is told of a hidden session from its rows. Done again after a stop it gives the same. */
export async function foldSession(staged: Staged): Promise<void> {
  const { database, copy, replaced, session, written, onRead } = staged;
  const [local = null] = replaced;
  const row = await fillRow(database, {
    ...rowOfCopy(copy, local, written),
    ...{ number: session, id: crypto.randomUUID(), room: "", isHidden: true },
  });
  for (const { number } of replaced)
    await copyPictures(database, number, session);
  await rebuild(database, row, onRead);
  await describeGifts(database, session, copy);
  await database.transaction("rw", ownTables(database), () =>
    replaceOwn(database, session, copy.own),
  );
  const coverage = coverageRows(copy, row);
  for (let from = 0; from < coverage.length; from += CHUNK)
    await database.coverage.bulkPut(coverage.slice(from, from + CHUNK));
}

/** Whoever deletes everything meanwhile takes it away as well: it must not come back by being written. */
function fillRow(
  { sessions }: LivetapDatabase,
  filled: SessionRow,
): Promise<SessionRow> {
  return sessions.db.transaction("rw", sessions, async () => {
    const hidden = await sessions.get(filled.number);
    if (!hidden) throw new SessionBusyError();
    const { merging } = hidden;
    const row = { ...filled, ...(merging && { merging }) };
    await sessions.put(row);
    return row;
  });
}

/** Addresses with a signature are in no file, so what is here is kept. */
async function copyPictures(
  database: LivetapDatabase,
  from: number,
  to: number,
): Promise<void> {
  for (let after = ""; ;) {
    const people = await database.people
      .where("[session+person]")
      .between([from, after], [from, []], false, false)
      .limit(CHUNK)
      .toArray();
    const last = people.at(-1);
    if (!last) return;
    await database.people.bulkPut(
      people
        .filter(({ avatar }) => avatar !== undefined)
        .map((person) => ({ ...person, session: to })),
    );
    after = last.person;
  }
}

/** A gift is called what it was called last, whatever the order of its messages is now. */
async function describeGifts(
  database: LivetapDatabase,
  session: number,
  { gifts }: SessionCopy,
): Promise<void> {
  await database.gifts
    .where("[session+gift]")
    .between([session], [session, []])
    .modify((row) => {
      const facts = gifts.get(row.gift);
      if (!facts) return;
      row.name = facts.name;
      row.price = facts.price;
      if (facts.picture !== "") row.picture = facts.picture;
    });
}
