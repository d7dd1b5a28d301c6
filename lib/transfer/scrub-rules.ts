import { FIELDS } from "@/lib/decode/generated/fields";
import { findMessageType } from "@/lib/decode/message-fields";

/** What becomes of a field's value. */
export type Rule =
  | { kind: "text" | "word" | "pattern" | "header" }
  /** `person` ids are replaced however small they are. */
  | { kind: "id" | "person" | "message" | "number"; isRepeated: boolean }
  | { kind: "nested"; type: string }
  | { kind: "payload" };

/** Types that describe a part of what another one does. */
const FULLER: Readonly<Record<string, string>> = {
  ...{ Common: "ToldCommon", KeyedCommon: "ToldCommon", TextKey: "Text" },
  ...{ NamedUser: "User" },
};

/** All messages have a common block, or something else in its place. */
export const ANY_MESSAGE = "ToldMessage";

export function typeOfMethod(method: string): string {
  return findMessageType(method) ?? ANY_MESSAGE;
}

/** What the schema does not have. */
const ALSO: Readonly<Record<string, string>> = {
  PushFrame: " 6:payloadEncoding:string",
};

const tables = new Map<string, ReadonlyMap<number, Rule>>();

export function rulesOf(type: string): ReadonlyMap<number, Rule> {
  const known = tables.get(type);
  if (known) return known;
  const rules = new Map<number, Rule>();
  for (const field of `${FIELDS[type] ?? ""}${ALSO[type] ?? ""}`.split(" ")) {
    const [number = "", name = "", kind = ""] = field.split(":");
    if (kind !== "")
      rules.set(Number(number), ruleOf(type, name, kind.replace("*", "")));
    if (kind.endsWith("*")) repeat(rules.get(Number(number)));
  }
  tables.set(type, rules);
  return rules;
}

function repeat(rule: Rule | undefined): void {
  if (rule && "isRepeated" in rule) rule.isRepeated = true;
}

function ruleOf(type: string, name: string, kind: string): Rule {
  switch (kind) {
    case "number":
      return { kind, isRepeated: false };
    case "id":
      return { kind: idKind(type, name), isRepeated: false };
    case "bytes":
      return { kind: name === "payload" ? "payload" : "text" };
    case "string":
      return { kind: textKind(type, name) };
    default:
      return { kind: "nested", type: FULLER[kind] ?? kind };
  }
}

const MESSAGE_IDS = ["msgId", "pinMsgId", "deleteMsgIds"];
const PERSONS = /user|uid|anchor|contributor|member|team|room|^key$/i;

function idKind(type: string, name: string): "message" | "person" | "id" {
  if (MESSAGE_IDS.includes(name)) return "message";
  return type === "User" || PERSONS.test(name) ? "person" : "id";
}

const WORDS = [
  ...["method", "payloadType", "payloadEncoding", "contentLanguage"],
  ...["lang", "level", "scene"],
];

function textKind(type: string, name: string) {
  if (type === "PushHeader" && name === "value") return "header";
  if (WORDS.includes(name) || name === "key") return "word";
  return name === "defaultPattern" ? "pattern" : "text";
}

/** Names of methods, keys of texts, languages; nothing with a long number in it. */
const WORD = /^(?!.*\d{5})[\w.-]{1,120}$/;
const HEADER_WORDS = /^(gzip|none|pb|json|msg|deflate|br|zstd|snappy|\d{1,4})$/;
/** A slot of a pattern, or a place among the givers. */
const SLOT = /(\{\d{1,3}(?::\w{1,12})?\}|^No\. ?\d{1,3}$)/;

/** A text by its rule; `mapText` gives the nonsense for what is not TikTok's own word. */
export function mappedText(
  kind: "text" | "word" | "pattern" | "header",
  text: string,
  mapText: (text: string) => string,
): string {
  switch (kind) {
    case "text":
      return mapText(text);
    case "word":
      return WORD.test(text) ? text : mapText(text);
    case "header":
      return HEADER_WORDS.test(text) ? text : mapText(text);
    case "pattern":
      return text
        .split(SLOT)
        .map((part) => (SLOT.test(part) ? part : mapText(part)))
        .join("");
  }
}
