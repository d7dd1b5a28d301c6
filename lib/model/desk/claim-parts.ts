import type { Sale } from "../sales/sale";
import type { Ticks } from "./gift-parts";
import type { ClaimPart } from "./part";

/** Claims that there is a piece for and that nobody has decided on; and those that were decided on at the desk. */
export function claimParts(
  sales: readonly Sale[],
  ticks: Ticks,
  since: number,
): ClaimPart[] {
  return sales.flatMap((sale): ClaimPart[] => {
    const { claim, status, granted, at } = sale;
    const item = `claim:${sale.id}`;
    const tick = ticks.get(item);
    const isOpen = status === "pending" && granted > 0;
    const { nickname, handle } = claim.buyer;
    const name = nickname || handle;
    if (name === "" || at < since || (!isOpen && !tick)) return [];
    // What the sales say counts: a claim that was put back is open whatever was ticked.
    const state = isOpen
      ? tick?.state === "skipped"
        ? "skipped"
        : "open"
      : "done";
    return [{ kind: "claim", item, at, lastAt: at, name, sale, state }];
  });
}
