import type { Rename } from "@/lib/model/pseudonym";
import type { Claim } from "@/lib/model/sales/facts";
import type { LivetapDatabase } from "@/lib/store/database";

interface Erasing {
  rename: Rename;
  /** A text without the names of whoever is erased. */
  mask: (text: string) => string;
}

/**
 * Puts pseudonyms in the places of erased buyers and takes their words away; what they bought keeps its amounts. The claims in
 * stored comments are renamed with the comments. Runs inside the caller's transaction.
 */
export async function renameBuyers(
  { sales }: LivetapDatabase,
  session: number,
  erasing: Erasing,
): Promise<void> {
  await sales
    .where("[session+id]")
    .between([session], [session, []])
    .modify(({ act }) => {
      if ("claim" in act) act.claim = renamed(act.claim, erasing);
    });
}

function renamed(claim: Claim, { rename, mask }: Erasing): Claim {
  const { handle, nickname } = claim.buyer;
  const id = rename(claim.buyer.id);
  if (id !== null)
    return { ...claim, buyer: { id, handle: "", nickname: "" }, text: "" };
  const buyer = {
    ...claim.buyer,
    ...{ handle: mask(handle), nickname: mask(nickname) },
  };
  return { ...claim, buyer, text: mask(claim.text) };
}
