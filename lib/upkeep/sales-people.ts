import type { Rename } from "@/lib/model/pseudonym";
import type { Claim } from "@/lib/model/sales/facts";

interface Erasing {
  rename: Rename;
  /** A text without the names of whoever is erased. */
  mask: (text: string) => string;
}

/**
 * A claim with a pseudonym in the place of a buyer who is erased, and without their words; what they bought keeps its amounts.
 * The claims in stored comments are renamed with the comments.
 */
export function renamedClaim(claim: Claim, { rename, mask }: Erasing): Claim {
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
