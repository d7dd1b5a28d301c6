import type { User } from "@/lib/model/event";

/** Replaces names inside of texts. */
export interface NameMask {
  add: (name: string, pseudonym: User) => void;
  mask: (text: string) => string;
}

/** Names at least so long are found wherever they stand; the index is by their first characters. */
const PREFIX = 4;
/** Of scripts in which two characters are a name. */
const SHORT_PREFIX = 2;
const IS_SHORT_NAME = /^[^\p{Script=Latin}\P{Letter}]{2,3}$/u;

/** Names that begin alike, by how long they are. */
interface Shelf {
  names: Map<string, User>;
  lengths: number[];
}

export function createNameMask(): NameMask {
  const long = new Map<string, Shelf>();
  const short = new Map<string, Shelf>();
  const add = (name: string, pseudonym: User) => {
    const folded = folding(name.trim());
    if (folded.length >= PREFIX)
      shelve(long, folded.slice(0, PREFIX), folded, pseudonym);
    else if (IS_SHORT_NAME.test(folded))
      shelve(short, folded.slice(0, SHORT_PREFIX), folded, pseudonym);
  };
  const find = (folded: string, at: number) =>
    found(long.get(folded.slice(at, at + PREFIX)), folded, at) ??
    found(short.get(folded.slice(at, at + SHORT_PREFIX)), folded, at);
  return { add, mask: (text) => withoutTraces(masked(text, find)) };
}

function shelve(
  shelves: Map<string, Shelf>,
  prefix: string,
  name: string,
  pseudonym: User,
): void {
  const shelf: Shelf = shelves.get(prefix) ?? {
    names: new Map(),
    lengths: [],
  };
  shelves.set(prefix, shelf);
  if (!shelf.names.has(name)) shelf.names.set(name, pseudonym);
  if (!shelf.lengths.includes(name.length))
    shelf.lengths = [...shelf.lengths, name.length].sort((a, b) => b - a);
}

interface Found {
  to: number;
  pseudonym: User;
}

/** The longest that stands there. */
function found(
  shelf: Shelf | undefined,
  folded: string,
  at: number,
): Found | undefined {
  for (const length of shelf?.lengths ?? []) {
    const pseudonym = shelf?.names.get(folded.slice(at, at + length));
    if (pseudonym) return { to: at + length, pseudonym };
  }
  return undefined;
}

/** Stands around a name: what follows it cannot grow into another. */
const OPEN = "‹";
const CLOSE = "›";

function masked(
  text: string,
  find: (folded: string, at: number) => Found | undefined,
): string {
  const folded = folding(text);
  let result = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const name = find(folded, at);
    if (!name) continue;
    result += text.slice(from, at);
    const isMention = text[at - 1] === "@";
    result += isMention
      ? name.pseudonym.handle
      : OPEN + name.pseudonym.nickname + CLOSE;
    from = name.to;
    at = name.to - 1;
  }
  return result + text.slice(from);
}

/** Upper and lower case are one, and every character keeps its place. */
function folding(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const folded = character.toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join("");
}

const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
const MAIL = /[\p{Letter}\p{Number}._+-]+@[\p{Letter}\p{Number}-]+\.\S+/giu;
/** The pseudonyms' own handles stay. */
const MENTION =
  /[@＠](?!p\.[a-z0-9]{10}(?![\w.]))[\p{Letter}\p{Mark}\p{Number}_.]+/giu;
/** Telephone numbers and ids. */
const LONG_NUMBER = /\p{Number}{6,}/gu;

/** What points to people without being the name of somebody who is known to have been there. */
function withoutTraces(text: string): string {
  return text
    .replace(LINK, "[link]")
    .replace(MAIL, "[mail]")
    .replace(MENTION, "@…")
    .replace(LONG_NUMBER, "#");
}
