import type { webcast } from "@/lib/decode/generated/webcast.js";
import type { User } from "@/lib/model/event";

import { listOf, MAX_TEXT, nameOf, textOf, userOf } from "./common";

type Text = webcast.Text.$Properties | null | undefined;

const SLOT = /\{(\d{1,3})(?::\w+)?\}/g;

/** A display text in words: its pattern with the pieces in their slots (PROTOCOL.md 3.2). */
export function wordsOf(text: Text): string {
  const pattern = (text?.defaultPattern ?? "").slice(0, MAX_TEXT);
  const pieces = text?.pieces ?? [];
  let words = "";
  let from = 0;
  for (const slot of pattern.matchAll(SLOT)) {
    const piece = pieces[Number(slot[1])];
    words += pattern.slice(from, slot.index) + pieceOf(piece);
    from = slot.index + slot[0].length;
    if (words.length > MAX_TEXT) break;
  }
  return (words + pattern.slice(from)).trim().slice(0, MAX_TEXT);
}

function pieceOf(piece: webcast.TextPiece.$Properties | undefined): string {
  return firstText([
    piece?.stringValue,
    piece?.userValue?.user?.nickname,
    piece?.userValue?.user?.displayId,
    piece?.giftValue?.nameRef?.defaultPattern,
    piece?.patternRefValue?.defaultPattern,
  ]);
}

/** The first text that says something; "" when none does. */
export function firstText(texts: (string | null | undefined)[]): string {
  return textOf(texts.find((text) => text?.trim()));
}

/** The first person that a display text names. */
export function personIn(text: Text): User | undefined {
  const named = listOf(text?.pieces).map(({ userValue }) =>
    userOf(userValue?.user),
  );
  return named.find((user) => user !== undefined);
}

export function keyOf(text: Text): { textKey?: string } {
  return text?.key ? { textKey: nameOf(text.key) } : {};
}
