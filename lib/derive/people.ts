import { joinTraits } from "@/lib/model/traits";
import type { EventRow, PersonName, PersonRow } from "@/lib/store/rows";

import { compareIds } from "./order";

/** The row of whoever did something, made at the first time, with what this event tells of names, roles and times. */
export function personRow(
  { session, people }: { session: number; people: Map<string, PersonRow> },
  event: EventRow,
  user: NonNullable<EventRow["user"]>,
): PersonRow {
  let person = people.get(user.id);
  if (!person) {
    person = newPerson(session, event, user.id);
    people.set(user.id, person);
  }
  person.firstAt = Math.min(person.firstAt, event.at);
  person.lastAt = Math.max(person.lastAt, event.at);
  if (namesBetter(event, user, person)) {
    person.handle = user.handle;
    person.nickname = user.nickname;
    person.namedAt = event.at;
    person.namedBy = event.messageId;
  }
  keepName(person, user, event.at);
  if (event.traits) person.traits = joinTraits(person.traits, event.traits);
  return person;
}

/** More names than this only a hostile stream gives somebody. */
const MAX_NAMES = 50;

function keepName(
  { names }: PersonRow,
  { handle, nickname }: NonNullable<EventRow["user"]>,
  at: number,
): void {
  const known = names.find(
    (name) => name.handle === handle && name.nickname === nickname,
  );
  if (known) known.firstAt = Math.min(known.firstAt, at);
  else names.push({ handle, nickname, firstAt: at });
  names.sort(compareNames).splice(MAX_NAMES);
}

function compareNames(left: PersonName, right: PersonName): number {
  return (
    left.firstAt - right.firstAt ||
    compareText(left.handle, right.handle) ||
    compareText(left.nickname, right.nickname)
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** Names come from the newest message, but one with a handle goes before one without. */
function namesBetter(
  event: EventRow,
  user: NonNullable<EventRow["user"]>,
  person: PersonRow,
): boolean {
  const hasHandle = Number(user.handle !== "") - Number(person.handle !== "");
  const isNewer =
    event.at - person.namedAt || compareIds(event.messageId, person.namedBy);
  return (hasHandle || isNewer) > 0;
}

function newPerson(
  session: number,
  event: EventRow,
  person: string,
): PersonRow {
  return {
    session,
    person,
    handle: "",
    nickname: "",
    namedAt: 0,
    namedBy: "",
    names: [],
    comments: 0,
    gifts: 0,
    diamonds: 0,
    likes: 0,
    joins: 0,
    follows: 0,
    shares: 0,
    acts: 0,
    giftMessages: {},
    subscriptions: [],
    firstAt: event.at,
    lastAt: event.at,
  };
}
