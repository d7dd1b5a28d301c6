import { lettersOf, type Token, tokensOf } from "./tokens";
import { HARMLESS, PROFANITIES } from "./words";

/** Gives back a text with dots in place of what is not to be read on stream. */
export type Mask = (text: string) => string;

interface Own {
  /** Masked besides the lists; `*` at an end stands for any letters. */
  masked: readonly string[];
  /** Never masked. */
  allowed: readonly string[];
}

interface Lists {
  word: RegExp;
  /** The same, from the first letter on. */
  whole: RegExp;
  /** Of several words each. */
  phrases: string[][];
  allowed: ReadonlySet<string>;
}

type Span = Pick<Token, "from" | "to">;

export function createMask({ masked, allowed }: Own): Mask {
  const known = new Map<string, string>();
  const lists = listsOf([...PROFANITIES, ...masked], [...HARMLESS, ...allowed]);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // A line is drawn many times, and seldom again later.
    if (known.size >= MOST_KNOWN) known.clear();
    const masked = maskOnce(text, lists);
    known.set(text, masked);
    return masked;
  };
}

const MOST_KNOWN = 500;

function maskOnce(text: string, lists: Lists): string {
  const tokens = tokensOf(text);
  const found = [
    ...tokens.filter((token) => isProfane(token, lists)),
    ...splitWords(tokens, lists),
    ...spelledOut(tokens, lists),
    ...phrasesIn(tokens, lists),
  ];
  return found.reduce(blotOut, text);
}

function listsOf(words: readonly string[], allowed: readonly string[]): Lists {
  const entries = words
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const phrases = entries.filter((word) => /\s/u.test(word));
  const single = entries.filter((word) => !/\s/u.test(word));
  return {
    word: oneOf(single),
    whole: oneOf(single.map((word) => word.replace(/^\*/u, ""))),
    phrases: phrases.map((phrase) => phrase.split(/\s+/u).map(lettersOf)),
    allowed: new Set(allowed.map(lettersOf)),
  };
}

/** Letters may be drawn out, and a star in the text may stand for one that is left out. */
function oneOf(words: readonly string[]): RegExp {
  const patterns = words.map((word) => {
    const letters = lettersOf(word.replace(/^\*|\*$/gu, ""));
    const drawn = letters.replace(
      /(\p{L}|\p{N})\1*/gu,
      (run) => `${run}${run.slice(0, 1)}*`,
    );
    const any = (isAny: boolean) => (isAny ? "\\p{L}*" : "");
    return any(word.startsWith("*")) + drawn + any(word.endsWith("*"));
  });
  const usable = patterns.filter((pattern) =>
    /^[\p{L}\p{N}*\\{}]+$/u.test(pattern),
  );
  return new RegExp(`^(?:${usable.join("|")})$`, "u");
}

function isProfane({ letters, core }: Token, lists: Lists): boolean {
  const forms = [letters, core].filter((form) => /\p{L}/u.test(form));
  if (forms.some((form) => lists.allowed.has(form))) return false;
  return forms.some((form) => lists.word.test(form) || isStarred(form));
}

/** "f*ck", "sh*t": what is left out is plain to everybody. */
const STARRED =
  /^(?:f\*+c?k\p{L}*|s\*+t|sh\*t\p{L}*|b\*+ch\p{L}*|c\*nt|p\*t\*?(?:a|e|o)s?)$/u;

function isStarred(form: string): boolean {
  return STARRED.test(form);
}

/** "f.u.c.k", "b-i-t-c-h" and "sh_it". */
const JOINT = /^[._\-'’*~,]{1,2}$/u;

function splitWords(tokens: readonly Token[], lists: Lists): Span[] {
  return joinedRuns(tokens, ({ gap }) => JOINT.test(gap)).filter(
    ({ letters }) => letters.length >= LEAST && lists.whole.test(letters),
  );
}

const LEAST = 4;
const MOST_SPELLED = 40;

/** "f u c k", with whatever stands between the letters. */
function spelledOut(tokens: readonly Token[], lists: Lists): Span[] {
  const isOne = ({ letters }: Token) => letters.length === 1;
  const runs = joinedRuns(
    tokens.filter((token, index) => {
      const next = tokens[index + 1];
      return isOne(token) || (next !== undefined && isOne(next));
    }),
    (token, before) => isOne(token) && isOne(before) && token.gap.length <= 3,
  );
  return runs.flatMap((run) => wordsSpelled(run, lists));
}

interface Run extends Span {
  letters: string;
  tokens: Token[];
}

function joinedRuns(
  tokens: readonly Token[],
  isJoined: (token: Token, before: Token) => boolean,
): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const before = run?.tokens.at(-1);
    if (run && before && isJoined(token, before)) {
      run.tokens.push(token);
      run.letters += token.letters;
      run.to = token.to;
    } else
      runs.push({
        ...{ from: token.from, to: token.to, letters: token.letters },
        tokens: [token],
      });
  }
  return runs.filter((run) => run.tokens.length > 1);
}

function wordsSpelled({ tokens }: Run, { whole }: Lists): Span[] {
  const few = tokens.slice(0, MOST_SPELLED);
  const found: Span[] = [];
  for (let first = 0; first + LEAST <= few.length; first += 1)
    for (let end = few.length; end >= first + LEAST; end -= 1) {
      const part = few.slice(first, end);
      const from = part[0];
      const to = part.at(-1);
      if (!from || !to) continue;
      if (!whole.test(part.map(({ letters }) => letters).join(""))) continue;
      found.push({ from: from.from, to: to.to });
      first = end - 1;
      break;
    }
  return found;
}

function phrasesIn(tokens: readonly Token[], { phrases }: Lists): Span[] {
  return phrases.flatMap((words) =>
    tokens.flatMap((token, index) => {
      const part = tokens.slice(index, index + words.length);
      const last = part.at(-1);
      const isThere =
        part.length === words.length &&
        words.every((word, place) => part[place]?.core === word);
      return isThere && last ? [{ from: token.from, to: last.to }] : [];
    }),
  );
}

/** Blanks stay, so that lines break where they did. */
function blotOut(text: string, { from, to }: Span): string {
  const covered = text
    .slice(from, to)
    .replace(/[^\s]/gu, (sign) => "•".repeat(sign.length));
  return text.slice(0, from) + covered + text.slice(to);
}
