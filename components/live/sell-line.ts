import { createContext, useContext } from "react";

import type { SellLine } from "@/components/hooks/use-sell-line";

/** Null while nothing is sold. */
export const SellLineContext = createContext<SellLine | null>(null);

export function useSell(): SellLine | null {
  return useContext(SellLineContext);
}
