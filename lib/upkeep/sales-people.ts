import type { Buyer } from "@/lib/model/sales/facts";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SalesActRow } from "@/lib/store/rows";

/**
 * Puts a pseudonym in the place of a buyer, in every session, and takes their words away; what they bought keeps its amounts.
 * The claims in stored comments are renamed with the comments.
 */
export async function renameBuyer(
  { sales }: LivetapDatabase,
  person: string,
  pseudonym: Buyer,
): Promise<void> {
  await sales
    .filter((row) => buyerOf(row)?.id === person)
    .modify((row) => {
      if ("claim" in row.act)
        row.act.claim = { ...row.act.claim, buyer: pseudonym, text: "" };
    });
}

function buyerOf({ act }: SalesActRow): Buyer | null {
  return "claim" in act ? act.claim.buyer : null;
}
