import type { CommentEvent } from "../event";
import type { Lexicon } from "../claims/lexicon";
import { readClaim } from "../claims/read-claim";
import type { Traits } from "../traits";
import type { Buyer, CancelFact, ClaimFact } from "./facts";
import { itemCode } from "./item-code";

export type SalesComment = CommentEvent & { traits?: Traits };

/** What a comment claims or gives back. */
export function factsOf(
  lexicon: Lexicon,
  comment: SalesComment,
): (ClaimFact | CancelFact)[] {
  const { text } = comment;
  const read = comment.user ? readClaim(lexicon, text) : null;
  if (!read) return [];
  const said = saidBy(comment);
  const codes = read.items.map(({ code }) => codeOf(code));
  if (read.kind === "cancel") {
    const named = codes.filter((code) => code !== null);
    return [{ ...said, kind: "cancel", id: comment.id, codes: named }];
  }
  return read.items.map((item, index) => ({
    ...said,
    ...{ kind: "claim", id: `${comment.id}#${String(index)}` },
    ...{ code: codes[index] ?? null, quantity: item.quantity },
    ...{ size: item.size, colour: item.colour, rule: read.rule },
    ...(comment.deleted && { isDeleted: true }),
  }));
}

/** A sale that the seller makes of any comment; the item is the one they choose. */
export function claimOf(comment: SalesComment, code: string | null) {
  return {
    ...saidBy(comment),
    ...{ id: `${comment.id}#0`, code, quantity: 1 },
    ...{ size: null, colour: null, rule: "" },
    ...(comment.deleted && { isDeleted: true as const }),
  };
}

function saidBy(comment: SalesComment) {
  const { at, messageId, text } = comment;
  return { at, messageId, text, buyer: buyerOf(comment) };
}

/** Masked people share one id: only their name tells them apart. */
function buyerOf({ user, traits }: SalesComment): Buyer {
  const { id = "", handle = "", nickname = "" } = user ?? {};
  return { id: traits?.isMasked ? "" : id, handle, nickname };
}

function codeOf(code: string | null): string | null {
  return code === null ? null : itemCode(code);
}
