const ACCENTED =
  /([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+|[\u064b-\u0652]/gu;

/** The same for all ways of writing a word: without capitals and accents, apostrophes straight. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTED, "$1")
    .normalize("NFC")
    .replace(/[’ʼ]/g, "'");
}
