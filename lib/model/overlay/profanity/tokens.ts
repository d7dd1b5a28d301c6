/** A run of letters, digits and the signs that stand for letters. */
export interface Token {
  /** Places in the text, UTF-16 code units. */
  from: number;
  to: number;
  /** Letters as they are meant, without accents, in small letters. */
  letters: string;
  /** The same without the signs and digits at its ends. */
  core: string;
  /** What stands between this one and the one before. */
  gap: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}\p{Cf}@$!|+*€]+/gu;
const ENDS = /^[^\p{L}]+|[^\p{L}]+$/gu;
const UNSEEN = /\p{Cf}/gu;

/** Signs that stand for letters. */
const LEET: Readonly<Record<string, string>> = {
  ...{ "4": "a", "@": "a", "8": "b", "3": "e", "€": "e", "6": "g", "9": "g" },
  ...{ "1": "i", "!": "i", "|": "i", "0": "o", $: "s", "5": "s" },
  ...{ "7": "t", "+": "t", "2": "z" },
};

export function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const gap = text.slice(end, index);
    end = index + found.length;
    return {
      ...{ from: index, to: end, gap },
      letters: lettersOf(found),
      core: lettersOf(found.replace(ENDS, "")),
    };
  });
}

/** "SH1T" and "shìt" are the same; an ñ is a letter of its own. */
export function lettersOf(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .toLowerCase()
    .replace(/ñ/gu, "\u0000")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\u0000/gu, "ñ");
  return plain.replace(/./gsu, (sign) => LEET[sign] ?? sign);
}
