import type { LiveEvent, User } from "./event";
import type { Rename } from "./pseudonym";
import type { EventDraft } from "./reading";
import type { Traits } from "./traits";

/** An event, or what is to become one. */
interface Told {
  user?: User;
  traits?: Traits;
}

/** Somebody as lists have them: some without a handle, some without a nickname. */
interface Named {
  id: string;
  handle?: string;
  nickname?: string;
}

/**
 * What becomes of everybody in an event who is to be called otherwise, in all its members: no name is left, and of their own
 * words nothing. Empty where nobody is among them.
 */
export function renamedIn(
  told: (LiveEvent | EventDraft) & Told,
  rename: Rename,
): object {
  const { user, traits } = told;
  const isTheirs = user !== undefined && rename(user.id) !== null;
  return {
    ...(user && isTheirs && { user: unnamed(user, rename) }),
    ...(isTheirs && traits && { traits: maskOnly(traits) }),
    ...(isTheirs && wordless(told)),
    ...listsIn(told, rename),
  };
}

/** Whether anybody is in it whom `rename` calls otherwise. */
export function isAmong(
  told: (LiveEvent | EventDraft) & Told,
  rename: Rename,
): boolean {
  return Object.keys(renamedIn(told, rename)).length > 0;
}

/** The person without names under another id; the very same where the name is kept. */
export function unnamed<Person extends Named>(
  person: Person,
  rename: Rename,
): Person {
  const id = rename(person.id);
  if (id === null) return person;
  return {
    ...person,
    id,
    ...(person.handle !== undefined && { handle: "" }),
    ...(person.nickname !== undefined && { nickname: "" }),
  };
}

/** What counting asks for: levels and roles would tell who it is. */
function maskOnly({ isMasked }: Traits): Traits {
  return isMasked === undefined ? {} : { isMasked };
}

function wordless(told: LiveEvent | EventDraft): object {
  return {
    ...("text" in told && { text: "" }),
    ...(told.kind === "comment" && told.emotes && { emotes: [] }),
  };
}

function listsIn(told: LiveEvent | EventDraft, rename: Rename): object {
  switch (told.kind) {
    case "gift":
      return giftParts(told, rename);
    case "viewers":
      return changed("top", told.top, rename);
    case "envelope":
      return told.winners ? changed("winners", told.winners, rename) : {};
    case "guest":
      return changed("people", told.people, rename);
    case "battle":
      return {
        ...changed("sides", told.sides, rename),
        ...changedGivers(told.givers, rename),
      };
    case "pin":
      return told.author && rename(told.author.id) !== null
        ? { author: unnamed(told.author, rename), ...wordless(told) }
        : {};
    case "delete":
      return changedIds("persons", told.persons, rename);
    default:
      return {};
  }
}

/** A streak's id begins with its giver's. */
function giftParts(
  told: Extract<LiveEvent | EventDraft, { kind: "gift" }>,
  rename: Rename,
): object {
  const to = told.to === undefined ? null : rename(told.to);
  const streak = "streak" in told ? told.streak : undefined;
  const id = streak && renamedKey(streak.id, rename);
  return {
    ...(to !== null && { to }),
    ...(streak && id !== streak.id && { streak: { ...streak, id } }),
  };
}

/** A streak's key with another giver in front. */
export function renamedKey(key: string, rename: Rename): string {
  const end = key.indexOf("-");
  const giver = end === -1 ? null : rename(key.slice(0, end));
  return giver === null ? key : giver + key.slice(end);
}

function changed(
  member: string,
  people: readonly Named[],
  rename: Rename,
): object {
  const renamed = people.map((person) => unnamed(person, rename));
  const isChanged = renamed.some((person, index) => person !== people[index]);
  return isChanged ? { [member]: renamed } : {};
}

function changedGivers(
  givers: readonly (Named & { side: string })[],
  rename: Rename,
): object {
  const isChanged = givers.some(
    ({ id, side }) => rename(id) !== null || rename(side) !== null,
  );
  if (!isChanged) return {};
  return {
    givers: givers.map((giver) => ({
      ...unnamed(giver, rename),
      side: rename(giver.side) ?? giver.side,
    })),
  };
}

function changedIds(
  member: string,
  ids: readonly string[],
  rename: Rename,
): object {
  const isChanged = ids.some((id) => rename(id) !== null);
  return isChanged ? { [member]: ids.map((id) => rename(id) ?? id) } : {};
}
