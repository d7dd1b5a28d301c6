import { clausesOf, withoutPrices } from "./clauses";
import { type Detail, DETERMINERS, detailAt } from "./details";
import type { ClaimPhrase, ClaimStrength } from "./grammar";
import { type Lexicon, type Meaning, phraseAt } from "./lexicon";
import { type Token, tokensOf } from "./tokens";

/** One wanted thing; without a code, the item that is being shown. */
export interface ClaimedItem {
  code: string | null;
  quantity: number;
  size: string | null;
  colour: string | null;
}

export interface ReadClaim {
  kind: "claim" | "cancel";
  /** The phrase of the grammar that fired, or the name of a rule without one. */
  rule: string;
  items: ClaimedItem[];
}

/** More of one thing than this is said with an "x". */
const MOST_COUNTED = 4;
const WITHOUT_PHRASE = "2x B12";
/** Where nothing is ever claimed: somebody asks, laughs, or speaks of money that is no price. */
const NO_CLAIM = /[?？€$£😂🤣🙄]/u;
/** Where not even a part is meant: laughter, and what is so only on a condition. */
const NOT_MEANT = /[😂🤣🙄]|(?<!\p{L})(?:if|unless|sauf si)(?!\p{L})/iu;
const STRENGTHS: readonly ClaimStrength[] = ["word", "sentence", "signal"];

interface Parts {
  claims: ClaimPhrase[];
  cancels: string[];
  details: { detail: Detail; at: number }[];
  isBlocked: boolean;
  unknown: number;
}

/** What a comment claims or gives back; null where it does neither. */
export function readClaim(lexicon: Lexicon, comment: string): ReadClaim | null {
  const text = withoutPrices(comment);
  const read = readText(lexicon, text);
  if (read) return isSure(lexicon, read, text !== comment) ? read : null;
  return readClauses(lexicon, text);
}

/** A claim with a question or a reason beside it: "mine, do you ship to Canada?", "my kid typed that, cancel". */
function readClauses(lexicon: Lexicon, text: string): ReadClaim | null {
  if (NOT_MEANT.test(text)) return null;
  const stated = clausesOf(text).filter(({ isQuestion }) => !isQuestion);
  const found = stated.flatMap((clause) => {
    const read = readText(lexicon, clause.text);
    return read ? { clause, read } : [];
  });
  const [first] = found;
  if (!first || found.length > 1) return null;
  const { clause, read } = first;
  const others = stated.filter((one) => one !== clause);
  if (read.kind === "cancel") return read;
  const isAlone = others.every((one) => saysNothing(lexicon, one.text));
  return isAlone && isSure(lexicon, read, true) ? read : null;
}

/** Beside prices and questions a word that means much else is no claim. */
function isSure(
  { grammar }: Lexicon,
  { kind, rule }: ReadClaim,
  isBesides: boolean,
): boolean {
  if (kind === "cancel" || !isBesides) return true;
  const phrase = grammar.claims.find(({ say }) => say === rule);
  return phrase !== undefined && phrase.strength !== "word";
}

function saysNothing(lexicon: Lexicon, text: string): boolean {
  const { isBlocked, unknown } = partsOf(lexicon, tokensOf(text));
  return !isBlocked && unknown === 0;
}

function readText(lexicon: Lexicon, comment: string): ReadClaim | null {
  if (NO_CLAIM.test(comment)) return null;
  const tokens = tokensOf(comment);
  const parts = partsOf(lexicon, tokens);
  if (parts.isBlocked) return null;
  const [cancel] = parts.cancels;
  if (cancel !== undefined)
    return parts.unknown > 0
      ? null
      : { kind: "cancel", rule: cancel, items: itemsOf(parts, tokens, false) };
  return claimIn(parts, tokens);
}

function claimIn(parts: Parts, tokens: readonly Token[]): ReadClaim | null {
  const { claims, details, unknown } = parts;
  const phrase = strongestOf(claims);
  const counts = claims.some((claim) => claim.counts);
  const items = itemsOf(parts, tokens, counts);
  if (!phrase)
    return unknown === 0 && isComplete(parts)
      ? { kind: "claim", rule: WITHOUT_PHRASE, items }
      : null;
  if (phrase.needsDetails && details.length === 0) return null;
  const isNamed = items.some(({ code }) => code !== null);
  const mayAdd = phrase.strength === "signal" && isNamed ? 1 : 0;
  return unknown > mayAdd ? null : { kind: "claim", rule: phrase.say, items };
}

function strongestOf(claims: readonly ClaimPhrase[]): ClaimPhrase | undefined {
  return claims.toSorted(
    (left, right) =>
      STRENGTHS.indexOf(right.strength) - STRENGTHS.indexOf(left.strength) ||
      Number(left.needsDetails ?? false) - Number(right.needsDetails ?? false),
  )[0];
}

/** "2x B12" says all there is to say. */
function isComplete({ details }: Parts): boolean {
  const has = (kind: Detail["kind"]) =>
    details.some(({ detail }) => detail.kind === kind);
  return has("item") && has("quantity");
}

/** What is told in digits may stand in the middle of a phrase: "I don't want 12 anymore". */
function partsOf(lexicon: Lexicon, tokens: readonly Token[]): Parts {
  const parts: Parts = {
    ...{ claims: [], cancels: [], details: [] },
    ...{ isBlocked: false, unknown: 0 },
  };
  const rest: Placed[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = detailAt(lexicon, tokens, at);
    const taken = tokens.slice(at, at + (found?.length ?? 1));
    if (found && taken.some(({ kind }) => kind === "number"))
      parts.details.push({ detail: found.detail, at });
    else rest.push(...taken.map((token, index) => ({ token, at: at + index })));
    at += taken.length;
  }
  for (let at = 0; at < rest.length;) at += take(lexicon, rest, at, parts);
  parts.details.sort((left, right) => left.at - right.at);
  return parts;
}

interface Placed {
  token: Token;
  at: number;
}

/** Puts what begins at this token where it belongs; how many tokens that was. */
function take(
  lexicon: Lexicon,
  rest: readonly Placed[],
  from: number,
  parts: Parts,
): number {
  const tokens = rest.map(({ token }) => token);
  const detail = detailAt(lexicon, tokens, from);
  const phrase = phraseAt(lexicon, tokens, from);
  if (phrase && phrase.length > (detail?.length ?? 0)) {
    takePhrase(phrase.meaning, parts);
    return phrase.length;
  }
  if (detail) {
    parts.details.push({ detail: detail.detail, at: rest[from]?.at ?? 0 });
    return detail.length;
  }
  if (tokens[from]?.kind === "word") parts.unknown += 1;
  return 1;
}

function takePhrase(meaning: Meaning, parts: Parts): void {
  switch (meaning.kind) {
    case "claim":
      parts.claims.push(meaning.phrase);
      break;
    case "cancel":
      parts.cancels.push(meaning.say);
      break;
    case "blocker":
      parts.isBlocked = true;
      break;
    case "filler":
      break;
  }
}

function itemsOf(
  { details }: Parts,
  tokens: readonly Token[],
  counts: boolean,
): ClaimedItem[] {
  const settled = settle(details, tokens, counts);
  const codes = settled.filter(({ kind }) => kind === "item");
  const items: ClaimedItem[] = [];
  const waiting: ClaimedItem = { ...NOTHING };
  for (const detail of settled) {
    if (detail.kind === "item") {
      const isFirst = items.length === 0;
      // "number twelve is mine 12" is said twice, and wanted once.
      if (items.some((item) => item.code === detail.code)) continue;
      items.push({ ...(isFirst ? waiting : NOTHING), code: detail.code });
      continue;
    }
    const target = items.at(-1) ?? waiting;
    describe(target, detail);
  }
  return codes.length === 0 ? [waiting] : items;
}

const NOTHING: ClaimedItem = {
  ...{ code: null, quantity: 1, size: null, colour: null },
};

type Settled = Exclude<Detail, { kind: "number" }>;

function describe(item: ClaimedItem, detail: Settled): void {
  if (detail.kind === "quantity") item.quantity = detail.quantity;
  if (detail.kind === "size") item.size = detail.size;
  if (detail.kind === "colour") item.colour = detail.colour;
}

/** A number is an item, but for the small ones of "I'll take 2" and "2 B12". */
function settle(
  details: Parts["details"],
  tokens: readonly Token[],
  counts: boolean,
): Settled[] {
  const numbers = details.filter(({ detail }) => detail.kind === "number");
  const hasCode = details.some(({ detail }) => detail.kind === "item");
  return details.map(({ detail, at }): Settled => {
    if (detail.kind !== "number") return detail;
    const number = Number(detail.number);
    const isNamed = DETERMINERS.includes(tokens[at - 1]?.text ?? "");
    const isAlone = numbers.length === 1 && !isNamed;
    const isCount = isAlone && number <= MOST_COUNTED && (counts || hasCode);
    return isCount
      ? { kind: "quantity", quantity: number }
      : { kind: "item", code: String(number) };
  });
}
