import {
  type ActFact,
  buyerKey,
  type CancelFact,
  type Claim,
  type ClaimFact,
  type SalesAct,
} from "./facts";
import { type FoldState, openSale, type OpenSale } from "./fold-state";
import { isFirm, isOpen } from "./sale";

/** A claim that was made, or one more word of one that was. */
export function takeClaim(state: FoldState, read: ClaimFact): void {
  const seen = state.kept.get(read.id);
  const claim = seen ? asSeen(seen, read) : read;
  const early = state.sales.get(read.id);
  if (early) {
    // The seller's clock is behind: what they did to the claim came first.
    early.claim = claim;
    return;
  }
  const code = claim.code ?? state.current;
  const key = [
    ...[buyerKey(claim.buyer), code, claim.quantity],
    ...[claim.size, claim.colour],
  ].join("\n");
  const before = state.last.get(key);
  const said = before && state.sales.get(before.sale);
  const isRecent = before && claim.at - before.at <= state.againMs;
  if (!seen && said && isRecent && said.status !== "cancelled") {
    before.at = claim.at;
    said.repeats.push(claim.id);
    said.isCancelAsked = false;
    return;
  }
  state.sales.set(claim.id, openSale(claim, claim.at, code));
  state.last.set(key, { sale: claim.id, at: claim.at });
}

function asSeen(seen: Claim, { isDeleted }: Claim): Claim {
  return { ...seen, ...(isDeleted && { isDeleted }) };
}

/** Gives back the newest that is still open; what is paid for stays, and is told. */
export function takeCancel(state: FoldState, cancel: CancelFact): void {
  const key = buyerKey(cancel.buyer);
  const own = [...state.sales.values()].filter(
    ({ claim, status }) =>
      buyerKey(claim.buyer) === key && status !== "cancelled",
  );
  const codes: (string | null)[] =
    cancel.codes.length > 0 ? cancel.codes : [null];
  for (const code of codes) {
    const named = own.filter((sale) => code === null || sale.code === code);
    const sale = named.findLast(isOpen) ?? named.at(-1);
    if (!sale) continue;
    sale.isCancelAsked = true;
    if (isOpen(sale)) cancelSale(sale);
  }
}

function cancelSale(sale: OpenSale): void {
  sale.status = "cancelled";
  sale.promised = null;
}

/** `order` is the place of the act among all facts. */
export function takeAct(
  state: FoldState,
  { act, at }: ActFact,
  order: number,
): void {
  state.beganAt ??= at;
  switch (act.does) {
    case "begin":
      break;
    case "item": {
      const shownAt = state.items.get(act.item.code)?.shownAt ?? [];
      state.items.set(act.item.code, { ...act.item, shownAt });
      break;
    }
    case "drop":
      state.items.delete(act.code);
      if (state.current === act.code) state.current = null;
      break;
    case "show":
      state.current = act.code;
      state.shows.push({ at, code: act.code });
      if (act.code !== null) state.items.get(act.code)?.shownAt.push(at);
      break;
    case "answer":
      state.answered.add(act.question);
      break;
    case "mark":
    case "move":
    case "count":
      changeSale(state, { act, at, order });
      break;
  }
}

interface Change {
  act: Extract<SalesAct, { claim: Claim }>;
  at: number;
  order: number;
}

function changeSale(state: FoldState, { act, at, order }: Change): void {
  const { claim } = act;
  const known = state.sales.get(claim.id);
  const saidAt = claim.at > 0 ? claim.at : at;
  const sale = known ?? openSale(claim, saidAt, claim.code ?? state.current);
  state.sales.set(sale.id, sale);
  const wasFirm = isFirm(sale);
  switch (act.does) {
    case "mark":
      sale.status = act.status;
      break;
    case "move":
      sale.code = act.code;
      break;
    case "count":
      sale.quantity = act.quantity;
      break;
  }
  if (!isFirm(sale)) {
    sale.promised = null;
    sale.price = null;
    return;
  }
  // Promised anew, it stands behind what was promised since: more pieces of one sale are never taken from another.
  if (act.does === "mark" && wasFirm) return;
  sale.promised = order;
  if (!wasFirm || act.does === "move") sale.price = priceOf(state, sale);
}

/** What an item costs when it is promised is what it costs. */
function priceOf({ items }: FoldState, { code }: OpenSale) {
  const item = code === null ? undefined : items.get(code);
  return item ? { minor: item.price, currency: item.currency } : null;
}
