import { buyerKey } from "@/lib/model/sales/facts";

import type { Rule, Rules } from "./rules";

/** What the rules ask for; each gives what is to stand in place of the value. */
export interface Disguise {
  person: (id: string) => string;
  /** Of the person with this id. */
  name: (which: "handle" | "nickname", id: string, name: string) => string;
  text: (text: string) => string;
  said: (text: string) => string;
  /** Null where the streamer is disguised, as the next. */
  title: (text: string) => string | null;
  host: (value: unknown) => unknown;
  uuid: (id: string) => string;
}

type Fields = Readonly<Record<string, unknown>>;

export function applyRules(
  rules: Rules,
  fields: Fields,
  disguise: Disguise,
): Record<string, unknown> {
  const person = textIn(fields, "id") || textIn(fields, "person");
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) continue;
    const replaced = replacement(rule, value, { person, disguise });
    if (replaced !== undefined) kept[name] = replaced;
  }
  return kept;
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

interface Context {
  /** Id of the person whom the object is about. */
  person: string;
  disguise: Disguise;
}

function replacement(rule: Rule, value: unknown, context: Context): unknown {
  const { person, disguise } = context;
  if (rule === "keep" || value === null) return value;
  if (rule === "host") return disguise.host(value);
  if (rule === "goods") return disguise.host(value) ?? undefined;
  if (typeof value === "string") return replacedText(rule, value, context);
  if (Array.isArray(value)) return replacedList(rule, value, context);
  if (!isFields(value)) return undefined;
  if (rule === "streak") return withoutPerson(value, disguise);
  if (rule === "buyer") return unnamedBuyer(value, disguise);
  return typeof rule === "object" && "of" in rule
    ? applyRules(rule.of, value, disguise)
    : applyRules({}, { id: person }, disguise);
}

function replacedText(rule: Rule, value: string, context: Context): unknown {
  const { person, disguise } = context;
  switch (rule) {
    case "blank":
      return "";
    case "ware":
      return disguise.title(value) ?? "";
    case "person":
    case "uuid":
    case "text":
    case "said":
    case "title":
      return disguise[rule](value);
    case "handle":
    case "nickname":
      return disguise.name(rule, person, value);
    default:
      return undefined;
  }
}

function replacedList(
  rule: Rule,
  list: readonly unknown[],
  { person, disguise }: Context,
): unknown {
  if (rule === "persons")
    return list.filter((id) => typeof id === "string").map(disguise.person);
  if (rule === "names")
    return list.filter(isFields).map((name) => {
      return {
        ...applyRules(NAME_RULES, { ...name, id: person }, disguise),
      };
    });
  if (typeof rule !== "object" || !("each" in rule)) return undefined;
  return list
    .filter(isFields)
    .map((entry) => applyRules(rule.each, entry, disguise));
}

const NAME_RULES: Rules = {
  ...{ handle: "handle", nickname: "nickname", firstAt: "keep" },
};

/** Somebody without an id is told from others by the name, and so is what stands for them. */
function unnamedBuyer(fields: Fields, disguise: Disguise) {
  const buyer = {
    id: textIn(fields, "id"),
    handle: textIn(fields, "handle"),
    nickname: textIn(fields, "nickname"),
  };
  const { id, handle, nickname } = buyer;
  const key = buyerKey(buyer);
  return {
    id: disguise.person(id),
    handle: disguise.name("handle", key, handle),
    nickname: disguise.name("nickname", key, nickname),
  };
}

/** A streak of gifts is named by giver, gift and group. */
const STREAK_OF_PERSON = /^(\d+)(-\d+-.*)$/su;

function withoutPerson({ id, ...streak }: Fields, disguise: Disguise) {
  const told = typeof id === "string" ? id : "";
  const [, person, rest = ""] = STREAK_OF_PERSON.exec(told) ?? [];
  return {
    id: person === undefined ? told : disguise.person(person) + rest,
    ...streak,
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
