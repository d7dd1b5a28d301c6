import { foldText } from "../fold";

/** A piece of a comment: letters, digits, or one sign. */
export interface Token {
  kind: "word" | "number" | "sign";
  /** Folded: neither case nor accents. */
  text: string;
  /** Nothing stands between it and the one before. */
  isJoined: boolean;
  /** The short half of a contraction, as in "l'article" or "I'm". */
  isElided: boolean;
}

/** "moiiii" is "moi"; two of a letter are left, as in "annule". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
/** Digits above a million are no item of anybody's. */
const PIECES = /\p{L}+|\d{1,6}|[^\s\p{L}\d]/gu;
const APOSTROPHES = /['’`´]/u;
const MARKS = /[°º]/gu;

export function tokensOf(comment: string): Token[] {
  const text = foldText(comment.replace(MARKS, " ")).replace(DRAWN_OUT, "$1");
  const found = [...text.matchAll(PIECES)];
  return found.flatMap((match) => {
    const [piece] = match;
    const { index } = match;
    if (APOSTROPHES.test(piece)) return [];
    const [before = "", after = ""] = [
      text[index - 1],
      text[index + piece.length],
    ];
    const isShort = piece.length <= 2;
    return {
      kind: kindOf(piece),
      text: piece,
      isJoined: index > 0 && !/\s/u.test(before),
      isElided:
        isShort && (APOSTROPHES.test(after) || APOSTROPHES.test(before)),
    };
  });
}

function kindOf(piece: string): Token["kind"] {
  if (/^\d/u.test(piece)) return "number";
  return /^\p{L}/u.test(piece) ? "word" : "sign";
}
