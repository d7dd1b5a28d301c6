import { createContext, useContext } from "react";

import type { SalesView } from "@/components/hooks/use-sales";
import type { SalesAct } from "@/lib/model/sales/facts";
import type { Selling } from "@/lib/model/settings/selling";

export interface Desk extends SalesView {
  /** UUID. */
  session: string;
  selling: Selling;
  /** Stores what the seller does. */
  record: (...acts: readonly SalesAct[]) => void;
  hasFailed: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no desk above");
  return desk;
}
