import { createContext, type ReactNode, useContext } from "react";

import { type SellLine, useSellLine } from "@/components/hooks/use-sell-line";

const SellLineContext = createContext<SellLine | null>(null);

interface Props {
  session: number;
  /** UUID. */
  id: string | undefined;
  children: ReactNode;
}

/** Every comment inside can be made a sale, while something is sold. */
export function SellLines({ session, id, children }: Props) {
  return (
    <SellLineContext value={useSellLine(session, id)}>
      {children}
    </SellLineContext>
  );
}

export function useSell(): SellLine | null {
  return useContext(SellLineContext);
}
