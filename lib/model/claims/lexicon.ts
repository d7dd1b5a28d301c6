import { foldText } from "../fold";
import { type ClaimGrammar, type ClaimPhrase } from "./grammar";
import { type Token, tokensOf } from "./tokens";

/** What a phrase of the grammar does in a comment. */
export type Meaning =
  | { kind: "cancel"; say: string }
  | { kind: "claim"; phrase: ClaimPhrase }
  | { kind: "blocker" }
  | { kind: "filler" };

export interface Lexicon {
  grammar: ClaimGrammar;
  /** By the letters of the phrase without what separates them. */
  meanings: ReadonlyMap<string, Meaning>;
  /** Of claims and cancels that are long enough to be known with a slip of the finger. */
  long: readonly string[];
  /** Of those that are longer than a slip: what they are with no letter doubled. */
  undoubled: ReadonlyMap<string, Meaning>;
  longest: number;
}

/** A shorter word with another letter is another word. */
const LEAST_LETTERS = 7;
const LEAST_UNDOUBLED = 4;

export function lexiconOf(written: ClaimGrammar): Lexicon {
  const grammar = folded(written);
  const meanings = new Map<string, Meaning>();
  const add = (say: string, meaning: Meaning) => {
    meanings.set(lettersOf(tokensOf(say)), meaning);
  };
  for (const say of grammar.blockers) add(say, { kind: "blocker" });
  for (const say of grammar.fillers) add(say, { kind: "filler" });
  for (const phrase of grammar.claims)
    add(phrase.say, { kind: "claim", phrase });
  for (const say of grammar.cancels) add(say, { kind: "cancel", say });
  const long = [...meanings].flatMap(([letters, { kind }]) =>
    (kind === "claim" || kind === "cancel") && letters.length >= LEAST_LETTERS
      ? [letters]
      : [],
  );
  const longest = Math.max(0, ...[...meanings.keys()].map((l) => l.length));
  const undoubled = new Map(
    [...meanings]
      .filter(([letters]) => letters.length >= LEAST_UNDOUBLED)
      .map(([letters, meaning]) => [undouble(letters), meaning]),
  );
  return { grammar, meanings, long, undoubled, longest };
}

/** "jee prendss" and "minee", typed with a heavy thumb. */
function undouble(letters: string): string {
  return letters.replace(/(\p{L})\1+/gu, "$1");
}

/** Lists are looked up by the folded words of a comment. */
function folded(grammar: ClaimGrammar): ClaimGrammar {
  const list = (words: readonly string[]) => words.map(foldText);
  const table = <Value>(words: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(words).map(([word, value]) => [foldText(word), value]),
    );
  return {
    ...grammar,
    itemWords: list(grammar.itemWords),
    sizeWords: list(grammar.sizeWords),
    sizeIns: list(grammar.sizeIns),
    sizes: table(grammar.sizes),
    colours: table(grammar.colours),
    numbers: table(grammar.numbers),
    quantityOf: list(grammar.quantityOf),
    quantityBy: list(grammar.quantityBy),
  };
}

export interface Found {
  meaning: Meaning;
  /** How many tokens it takes. */
  length: number;
}

/** The longest phrase that begins at this token. */
export function phraseAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
): Found | null {
  const runs = runsFrom(lexicon, tokens, from);
  for (const { letters, length } of runs) {
    const meaning = lexicon.meanings.get(letters);
    if (meaning) return { meaning, length };
  }
  for (const { letters, length } of runs) {
    const meaning = lexicon.undoubled.get(undouble(letters));
    if (meaning) return { meaning, length };
  }
  for (const { letters, length } of runs) {
    const meant = lexicon.long.find((other) => isSlip(letters, other));
    const meaning = meant === undefined ? null : lexicon.meanings.get(meant);
    if (meaning) return { meaning, length };
  }
  return null;
}

/** The letters of the words from here on, the longest first. */
function runsFrom(
  { longest }: Lexicon,
  tokens: readonly Token[],
  from: number,
): { letters: string; length: number }[] {
  const runs = [];
  let letters = "";
  for (let length = 1; from + length <= tokens.length; length += 1) {
    const token = tokens[from + length - 1];
    if (token?.kind !== "word") break;
    letters += token.text;
    if (letters.length > longest + 1) break;
    runs.push({ letters, length });
  }
  return runs.reverse();
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

/** One letter more, less, other, or two changed about. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length < LEAST_LETTERS - 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [typedRest, meantRest] = [typed.slice(start), meant.slice(start)];
  const [one = "", two = ""] = typedRest;
  return [
    typedRest.slice(1) === meantRest,
    typedRest === meantRest.slice(1),
    typedRest.slice(1) === meantRest.slice(1),
    `${two}${one}${typedRest.slice(2)}` === meantRest,
  ].includes(true);
}
