import type { ReactNode } from "react";

import { useSellLine } from "@/components/hooks/use-sell-line";

import { SellLineContext } from "./sell-line";

interface Props {
  session: number;
  /** UUID. */
  id: string | undefined;
  children: ReactNode;
}

/** Every comment inside can be made a sale. */
export function SellLines({ session, id, children }: Props) {
  return (
    <SellLineContext value={useSellLine(session, id)}>
      {children}
    </SellLineContext>
  );
}
