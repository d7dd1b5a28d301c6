import { useState } from "react";

import { type DrawRequest, holdDraw } from "@/components/hooks/use-draw";

export type Wanted = Omit<DrawRequest, "session" | "id">;

export interface Holding {
  isBusy: boolean;
  /** Why the last one was not held. */
  trouble: "nobody" | "failed" | null;
  /** The draw that was held here last. */
  heldId: string | null;
  hold: (wanted: Wanted) => void;
}

/** Holds draws of a session, one at a time. */
export function useHolding(
  session: string,
  onHeld: (id: string) => void,
): Holding {
  const [state, setState] = useState<Omit<Holding, "hold">>({
    ...{ isBusy: false, trouble: null, heldId: null },
  });
  const hold = (wanted: Wanted) => {
    const id = crypto.randomUUID();
    setState((before) => ({ ...before, isBusy: true, trouble: null }));
    holdDraw({ ...wanted, session, id }).then(
      (isHeld) => {
        const trouble = isHeld ? null : "nobody";
        setState((before) => ({
          ...{ isBusy: false, trouble },
          heldId: isHeld ? id : before.heldId,
        }));
        if (isHeld) onHeld(id);
      },
      () => {
        setState((before) => ({
          ...before,
          ...{ isBusy: false, trouble: "failed" },
        }));
      },
    );
  };
  return { ...state, hold };
}
