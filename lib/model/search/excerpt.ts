import { markHits, type MarkedPart } from "./marks";
import type { SearchQuery } from "./query";

/** Longer texts are shown around the first of what was found in them. */
const MOST_SHOWN = 320;
const SHOWN_BEFORE = 90;

/** The part of a long text that has what was looked for. */
export function excerptOf(text: string, query: SearchQuery): MarkedPart[] {
  const parts = markHits(text, query);
  if (text.length <= MOST_SHOWN) return parts;
  const hit = parts.findIndex(({ isHit }) => isHit);
  const before = parts.slice(0, Math.max(0, hit)).map((part) => part.text);
  const start = Math.max(0, before.join("").length - SHOWN_BEFORE);
  return cutOf(parts, start, start + MOST_SHOWN);
}

function cutOf(
  parts: readonly MarkedPart[],
  start: number,
  end: number,
): MarkedPart[] {
  const cut: MarkedPart[] = start > 0 ? [{ text: "…", isHit: false }] : [];
  let at = 0;
  for (const { text, isHit } of parts) {
    const some = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (some !== "") cut.push({ text: some, isHit });
    at += text.length;
  }
  return at > end ? [...cut, { text: "…", isHit: false }] : cut;
}
