import type { GapCause } from "@/lib/model/session";
import type { CoveredStretch } from "@/lib/store/rows";

/** A stretch that one page hears; with a cause, that nobody hears any more. */
export function aCovered(
  from: number,
  to: number,
  cause: GapCause | null = null,
): CoveredStretch {
  const last = { relay: "relay", tab: 1 };
  return { from, to, last, observers: cause ? [] : [{ ...last, to }], cause };
}
