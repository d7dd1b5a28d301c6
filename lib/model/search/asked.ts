import { queryOf, type SearchQuery } from "./query";
import { SAID_KINDS, type SaidKind } from "./said";

/** What somebody asks the search for, as its address says it. Empty strings ask nothing. */
export interface Asked {
  text: string;
  /** A person's id, a streamer's, and a session's UUID. */
  person: string;
  streamer: string;
  session: string;
  /** Days of the user's own, as `2026-11-21`. */
  from: string;
  to: string;
  kind: SaidKind | "";
}

export function askedOf(params: URLSearchParams): Asked {
  const told = (name: string) => params.get(name) ?? "";
  const kind = SAID_KINDS.find((known) => known === params.get("kind")) ?? "";
  return {
    ...{ text: told("q"), person: told("person"), kind },
    ...{ streamer: told("streamer"), session: told("session") },
    ...{ from: dayOf(told("from")), to: dayOf(told("to")) },
  };
}

export function paramsOf({ text, ...asked }: Asked): Record<string, string> {
  return { q: text, ...asked };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function dayOf(text: string): string {
  return DAY.test(text) && !Number.isNaN(startOf(text)) ? text : "";
}

export interface AskedSearch {
  query: SearchQuery;
  person?: string;
  streamer?: string;
  session?: string;
  /** Epoch ms; both included. */
  from?: number;
  to?: number;
  kind?: SaidKind;
}

export function searchOf(asked: Asked): AskedSearch {
  const { text, person, streamer, session, from, to, kind } = asked;
  return {
    query: queryOf(text),
    ...(person !== "" && { person }),
    ...(streamer !== "" && { streamer }),
    ...(session !== "" && { session }),
    ...(from !== "" && { from: startOf(from) }),
    ...(to !== "" && { to: startOf(to, 1) - 1 }),
    ...(kind !== "" && { kind }),
  };
}

/** Midnight where the user is. */
function startOf(day: string, daysLater = 0): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(year, month - 1, date + daysLater).getTime();
}

/** Whether there is something to look for. */
export function isAsking({ text, person }: Asked): boolean {
  return person !== "" || queryOf(text).length > 0;
}

/** Whether more than words narrows it down. */
export function isFiltered({ text: _text, ...filters }: Asked): boolean {
  return Object.values(filters).some((value) => value !== "");
}
