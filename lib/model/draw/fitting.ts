import { foldText } from "../fold";

/** What changes how a sign looks, not which one it is: emoji style, keycaps, skin tones. */
const LOOKS = /[\ufe0e\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]/gu;
/** Words and numbers, emoji with what is joined to them, flags, other signs; punctuation says nothing. */
const PIECES =
  /[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic})*|\p{RI}\p{RI}|\p{S}/gu;

/** What a text is compared by: neither case, accents nor punctuation. */
function piecesOf(text: string): string[] {
  return foldText(text.replace(LOOKS, "")).match(PIECES) ?? [];
}

/** Whether a word for a draw says anything that can be looked for. */
export function isWord(word: string): boolean {
  return word.trim() === "" || piecesOf(word).length > 0;
}

/** Whether a comment has the word, or all the words one after the other; each whole. Every comment has an empty word. */
export function createFitting(word: string): (comment: string) => boolean {
  const wanted = piecesOf(word);
  if (word.trim() === "") return () => true;
  if (wanted.length === 0) return () => false;
  return (comment) => {
    const pieces = piecesOf(comment);
    return pieces.some((_, start) =>
      wanted.every((piece, index) => pieces[start + index] === piece),
    );
  };
}
