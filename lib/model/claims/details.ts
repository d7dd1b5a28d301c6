import type { Lexicon } from "./lexicon";
import type { Token } from "./tokens";

/** One piece of what is wanted, where it stands in the comment. */
export type Detail =
  | { kind: "item"; code: string }
  | { kind: "quantity"; quantity: number }
  | { kind: "size"; size: string }
  | { kind: "colour"; colour: string }
  /** An item or a quantity: the phrase decides. */
  | { kind: "number"; number: string };

export interface FoundDetail {
  detail: Detail;
  length: number;
}

const SIZES = /^(?:x{1,3}[sl]|[sml])$/u;
/** Letters that stand before a number as part of a code even with a space; others are words of some language. */
const CODE_LETTER = /^[bcfghkpqrvwz]$/u;
const MOST_PIECES = 20;
/** A larger number in words is no number of pieces, and may be no number at all ("neuf" is new). */
const MOST_IN_WORDS = 6;
/** What comes after one of these is a certain thing. */
export const DETERMINERS: readonly string[] = [
  ...["le", "la", "l", "el", "the", "numero"],
];

type Reader = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
) => FoundDetail | null;

/** In the order in which they go before one another. */
const READERS: readonly Reader[] = [
  times,
  sized,
  named,
  numbered,
  code,
  counted,
  size,
  colour,
  plainNumber,
];

/** What of the wanted thing is told from this token on. */
export const detailAt: Reader = (lexicon, tokens, at) => {
  for (const reader of READERS) {
    const found = reader(lexicon, tokens, at);
    if (found) return found;
  }
  return null;
};

/** "x2", "2x", and of "2x12" or "12 x 2" the smaller: nobody wants twelve of item 2. */
function times(
  _: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (isTimes(first) && second?.kind === "number") {
    const before = tokens[at - 1];
    const isTaken = before?.kind === "number" && first?.isJoined === true;
    return isTaken ? null : quantity(second.text, 2);
  }
  if (first?.kind !== "number" || !isTimes(second)) return null;
  const isProduct = third?.kind === "number";
  if (!isProduct) return quantity(first.text, 2);
  const isSmaller = Number(first.text) <= Number(third.text);
  return isSmaller ? quantity(first.text, 2) : null;
}

function isTimes(token: Token | undefined): boolean {
  return token?.text === "x" || token?.text === "×" || token?.text === "*";
}

function quantity(text: string, length: number): FoundDetail | null {
  const count = Number(text);
  return count >= 1 && count <= MOST_PIECES
    ? { detail: { kind: "quantity", quantity: count }, length }
    : null;
}

/** "size 38", "taille M", "T40", "in a 38", "en M". */
function sized(
  { grammar }: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const word = tokens[at];
  if (word?.kind !== "word") return null;
  for (const length of [3, 2, 1]) {
    const said = tokens.slice(at, at + length);
    const words = said.map(({ text }) => text).join(" ");
    const value = tokens[at + length];
    const isSize = grammar.sizeWords.includes(words);
    const isIn = grammar.sizeIns.includes(words);
    if (!value || !(isSize || isIn)) continue;
    const named = sizeOf(grammar.sizes, value);
    const isNumber = value.kind === "number" && value.text.length <= 2;
    // "t" alone is a word of many meanings: only as in "T40".
    const isLoose = words.length === 1 && !value.isJoined;
    if (named !== null || (isNumber && !isLoose))
      return {
        detail: { kind: "size", size: named ?? value.text },
        length: length + 1,
      };
  }
  return null;
}

function sizeOf(
  sizes: Readonly<Record<string, string>>,
  { kind, text, isElided }: Token,
): string | null {
  if (kind !== "word" || isElided) return null;
  return SIZES.test(text) ? text.toUpperCase() : (sizes[text] ?? null);
}

/** "#12", "no 12", "item B12". */
function numbered(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const { itemWords } = lexicon.grammar;
  let length = 0;
  for (let token = tokens[at]; token; token = tokens[at + length]) {
    const isWord = token.kind === "word" && itemWords.includes(token.text);
    const isSign = token.text === "#" || (length > 0 && token.text === ".");
    if (!isWord && !isSign) break;
    length += 1;
  }
  if (length === 0) return null;
  const next = tokens[at + length];
  const coded = code(lexicon, tokens, at + length);
  if (coded) return { ...coded, length: length + coded.length };
  return next?.kind === "number" ? item(next.text, length + 1) : null;
}

function item(text: string, length: number): FoundDetail {
  const plain = text.replace(/^0+(?=\d)/u, "").toUpperCase();
  return { detail: { kind: "item", code: plain }, length };
}

/** "le douze", "number twelve": said, not typed. */
function named(
  { grammar }: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const [before, word] = tokens.slice(at, at + 2);
  if (before?.kind !== "word" || word?.kind !== "word") return null;
  const isNamed =
    DETERMINERS.includes(before.text) ||
    grammar.itemWords.includes(before.text);
  const number = grammar.numbers[word.text] ?? 0;
  return isNamed && number > 1 ? item(String(number), 2) : null;
}

/** "B12", "c-7", and "B 12". */
function code(
  { meanings }: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const [letters, second, third] = tokens.slice(at, at + 3);
  if (letters?.kind !== "word" || letters.text.length > 3) return null;
  const isHyphen = second?.text === "-" && second.isJoined;
  const digits = isHyphen ? third : second;
  if (digits?.kind !== "number") return null;
  const isMeant = meanings.get(letters.text)?.kind === "claim";
  if (isMeant || isTimes(letters)) return null;
  const isSpaced = !digits.isJoined;
  if (isSpaced && !CODE_LETTER.test(letters.text)) return null;
  return item(`${letters.text}${digits.text}`, isHyphen ? 3 : 2);
}

/** "two", "2 of", "par 2", "deux fois". */
function counted(
  { grammar }: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const [first, second] = tokens.slice(at, at + 2);
  if (!first) return null;
  const { quantityOf, quantityBy, numbers } = grammar;
  const count = countOf(numbers, first);
  const isWord = first.kind === "word";
  // "le 12 de côté" is item 12.
  const isNamed = DETERMINERS.includes(tokens[at - 1]?.text ?? "");
  const isOf = second && quantityOf.includes(second.text) && !isNamed;
  if (count !== null && isOf) return quantity(String(count), 2);
  if (count !== null && isWord && count > 1 && count <= MOST_IN_WORDS)
    return quantity(String(count), 1);
  const next = second && countOf(numbers, second);
  return quantityBy.includes(first.text) && next
    ? quantity(String(next), 2)
    : null;
}

function countOf(
  numbers: Readonly<Record<string, number>>,
  { kind, text }: Token,
): number | null {
  if (kind === "number") return Number(text);
  return kind === "word" ? (numbers[text] ?? null) : null;
}

function size(
  { grammar }: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const token = tokens[at];
  const named = token ? sizeOf(grammar.sizes, token) : null;
  return named === null
    ? null
    : { detail: { kind: "size", size: named }, length: 1 };
}

function colour(
  { grammar }: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const named = grammar.colours[tokens[at]?.text ?? ""];
  return named === undefined
    ? null
    : { detail: { kind: "colour", colour: named }, length: 1 };
}

function plainNumber(
  _: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundDetail | null {
  const token = tokens[at];
  return token?.kind === "number"
    ? { detail: { kind: "number", number: token.text }, length: 1 }
    : null;
}
