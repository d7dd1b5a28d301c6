import { foldWord } from "./fold";
import { STOP_WORDS } from "./stop-words";

/** Scripts that (nearly) one language alone is written in; kana before Han, since Japanese has both. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ko", /\p{Script=Hangul}/u],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["zh", /\p{Script=Han}/u],
  ["th", /\p{Script=Thai}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["el", /\p{Script=Greek}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["bn", /\p{Script=Bengali}/u],
  ["uk", /[іїєґ]/iu],
  ["ru", /\p{Script=Cyrillic}/u],
];

const CODE = /^([a-z]{2,3})(?:[-_]|$)/i;
/** How TikTok and others say that they do not know. */
const UNKNOWN = ["un", "und", "xx", "zxx", "mul"];

/** The language of a comment: as TikTok told it, else by its letters and commonest words, else null. */
export function languageOf(
  text: string,
  told: string | undefined,
): string | null {
  const code = CODE.exec(told ?? "")?.[1]?.toLowerCase();
  if (code !== undefined && !UNKNOWN.includes(code)) return code;
  const byScript = SCRIPTS.find(([, letters]) => letters.test(text));
  return byScript ? byScript[0] : byStopWords(text);
}

const WORDS = /[\p{L}\p{M}'’]+/gu;

/** The one language that most of the words are stop words of; null between two. */
function byStopWords(text: string): string | null {
  const words = (text.match(WORDS) ?? []).map(foldWord);
  const hits = [...STOP_WORDS].map(([language, stops]) => {
    const count = words.filter((word) => stops.has(word)).length;
    return { language, count };
  });
  const most = Math.max(...hits.map(({ count }) => count));
  const [first, second] = hits.filter(({ count }) => count === most);
  return most === 0 || second ? null : (first?.language ?? null);
}
