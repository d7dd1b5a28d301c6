/** What is spoken is at most so long: longer comments would hold back the next. */
const MAX_SPOKEN = 140;
/** More of one sign in a row is noise. */
const REPEATED = /(.)\1{3,}/gsu;
const LINKS =
  /\b(?:https?:\/\/|www\.)\S+|\b\S+\.(?:com|net|org|me|link|shop)\b\S*/giu;
const PICTURES = /\p{Extended_Pictographic}/gu;
const MAX_PICTURES = 2;

/** A text as it is read aloud: no links, no run of one sign, a few pictures, not too long; empty where nothing is left. */
export function spokenText(text: string): string {
  let pictures = 0;
  const calm = text
    .slice(0, 20 * MAX_SPOKEN)
    .replaceAll(LINKS, " ")
    .replaceAll(REPEATED, "$1$1")
    .replaceAll(PICTURES, (one) => ((pictures += 1) <= MAX_PICTURES ? one : ""))
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(calm)) return "";
  return cut(calm);
}

/** At a word's end, where one is near. */
function cut(text: string): string {
  if (text.length <= MAX_SPOKEN) return text;
  const short = text.slice(0, MAX_SPOKEN);
  const end = short.lastIndexOf(" ");
  return end > MAX_SPOKEN / 2 ? short.slice(0, end) : short;
}
