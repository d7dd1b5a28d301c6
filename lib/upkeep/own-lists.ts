import type { LivetapDatabase } from "@/lib/store/database";
import type {
  DrawRow,
  MarkRow,
  SalesActRow,
  TickRow,
} from "@/lib/store/own-rows";

/** As it is told elsewhere: which session of this database it belongs to is nobody's business. */
type Told<Row> = Omit<Row, "session" | "number">;

/** What the user did in a live, wherever it is kept; each list by time, then key. */
export interface OwnLists {
  marks: Told<MarkRow>[];
  sales: Told<SalesActRow>[];
  ticks: Told<TickRow>[];
  draws: Told<DrawRow>[];
}

export type OwnName = keyof OwnLists;
export type OwnEntry = OwnLists[OwnName][number];

type Members<Entry> = Record<keyof Entry, true> & Record<string, true>;

/** The members of each, in the order in which they are told; some are not in every row. */
const MEMBERS: { [Name in OwnName]: Members<OwnLists[Name][number]> } = {
  marks: { id: true, at: true, madeAt: true, note: true },
  sales: { id: true, at: true, storedAt: true, act: true },
  ticks: { item: true, state: true, at: true, madeAt: true },
  draws: {
    ...{ id: true, at: true, madeAt: true, word: true, from: true, to: true },
    ...{ withoutModerators: true, seed: true, entrants: true, digest: true },
    ...{ winners: true, reserves: true, masked: true, after: true },
  },
};

export const OWN_NAMES = [
  ...(["marks", "sales", "ticks", "draws"] as const),
] as const satisfies readonly OwnName[];

/** The index of each store by which the rows of one session are found. */
const INDEXES = {
  ...{ marks: "[session+at]", sales: "[session+id]" },
  ...{ ticks: "[session+item]", draws: "[session+id]" },
} as const satisfies Record<OwnName, string>;

export function noOwn(): OwnLists {
  return { marks: [], sales: [], ticks: [], draws: [] };
}

/** What tells one entry of a list from another. */
export function keyOf(entry: OwnEntry): string {
  return "item" in entry ? entry.item : entry.id;
}

export function ownTables(database: LivetapDatabase) {
  return OWN_NAMES.map((name) => database.table(name));
}

/** As the next: also deep in a transaction of the caller's, in which Dexie follows `await` only so far. */
export function readOwn(
  database: LivetapDatabase,
  session: number,
): Promise<OwnLists> {
  const reading = OWN_NAMES.map((name) =>
    rowsOf(database, name, session).toArray(),
  );
  return Promise.all(reading).then((lists) => {
    const told = OWN_NAMES.map((name, place) => [
      name,
      (lists[place] ?? []).map((row) => toldOf(name, row)),
    ]);
    const read: unknown = Object.fromEntries(told);
    return joinOwn(noOwn(), read as OwnLists); // by the table of members
  });
}

/** Puts these lists in the place of whatever the session has of them. */
export function replaceOwn(
  database: LivetapDatabase,
  session: number,
  lists: OwnLists,
): Promise<unknown> {
  const writing = OWN_NAMES.map((name) => {
    const rows = lists[name].map((entry) => ({ ...entry, session }));
    const table = database.table<object>(name);
    return rowsOf(database, name, session)
      .delete()
      .then(() => table.bulkAdd(rows));
  });
  return Promise.all(writing);
}

function rowsOf(database: LivetapDatabase, name: OwnName, session: number) {
  return database
    .table<object>(name)
    .where(INDEXES[name])
    .between([session], [session, []]);
}

function toldOf(name: OwnName, row: object): object {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    Object.keys(MEMBERS[name])
      .filter((member) => values.has(member))
      .map((member) => [member, values.get(member)]),
  );
}

/** Two tellings of one live as one. Where both tell of one thing, `here` goes before, but for ticks: the later one stands. */
export function joinOwn(here: OwnLists, told: OwnLists): OwnLists {
  return {
    marks: joined(here.marks, told.marks, (own, other) => ({
      ...own,
      note: own.note || other.note,
    })),
    sales: apart(joined(here.sales, told.sales, (own) => own)),
    ticks: joined(here.ticks, told.ticks, (own, other) =>
      other.at > own.at ? other : own,
    ),
    draws: joined(here.draws, told.draws, (own) => own),
  };
}

function joined<Entry extends OwnEntry>(
  here: readonly Entry[],
  told: readonly Entry[],
  join: (own: Entry, other: Entry) => Entry,
): Entry[] {
  const all = new Map<string, Entry>();
  for (const entry of [...here, ...told]) {
    const known = all.get(keyOf(entry));
    all.set(keyOf(entry), known ? join(known, entry) : entry);
  }
  return [...all.values()].sort(
    (left, right) =>
      left.at - right.at || (keyOf(left) < keyOf(right) ? -1 : 1),
  );
}

/** No two acts of a session have the same time: of several the later ones move on, and all stay in their order. */
function apart(acts: OwnLists["sales"]): OwnLists["sales"] {
  let last = -1;
  return acts.map((act) => {
    last = Math.max(act.at, last + 1);
    return last === act.at ? act : { ...act, at: last };
  });
}
