import { useState } from "react";

import { tickItems, untickItems } from "@/components/hooks/use-desk";
import { recordSales } from "@/components/hooks/record-sales";
import type { DeskPart } from "@/lib/model/desk/part";
import type { SaleStatus } from "@/lib/model/sales/facts";

import type { OpenDesk } from "./with-desk";

export interface DeskActs {
  tick: (parts: readonly DeskPart[], state: "done" | "skipped") => void;
  /** Puts back what was ticked last. */
  undo: () => void;
  putBack: (parts: readonly DeskPart[]) => void;
  /** On its way off the desk. */
  isLeaving: (part: DeskPart) => boolean;
  hasFailed: boolean;
}

/** `id` is the session's UUID. What is ticked is seen to leave at once, and comes back where it cannot be stored. */
export function useDeskActs(id: string, desk: OpenDesk): DeskActs {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [hasFailed, setHasFailed] = useState(false);
  const stay = (parts: readonly DeskPart[]) => {
    const names = new Set(parts.map(nameOf));
    setLeaving((now) => new Set([...now].filter((name) => !names.has(name))));
  };
  const run = (work: () => Promise<unknown>, onFailed?: () => void) => {
    work().then(
      () => {
        setHasFailed(false);
      },
      () => {
        setHasFailed(true);
        onFailed?.();
      },
    );
  };
  const putBack = (parts: readonly DeskPart[], items: readonly string[]) => {
    stay(parts);
    run(async () => {
      await markClaims(id, parts, "confirmed", "pending");
      await untickItems(id, items);
    });
  };
  return {
    hasFailed,
    isLeaving: (part) => leaving.has(nameOf(part)),
    tick(parts, state) {
      setLeaving((now) => new Set([...now, ...parts.map(nameOf)]));
      run(
        async () => {
          if (state === "done")
            await markClaims(id, parts, "pending", "confirmed");
          await tickItems(id, itemsOf(parts), state);
        },
        () => {
          stay(parts);
        },
      );
    },
    undo() {
      if (desk.last.length === 0) return;
      const parts = desk.ticked.flatMap((entry) => entry.parts);
      const known = parts.filter(({ item }) => desk.last.includes(item));
      putBack(known, desk.last);
    },
    putBack(parts) {
      putBack(parts, itemsOf(parts));
    },
  };
}

function itemsOf(parts: readonly DeskPart[]): string[] {
  return parts.map(({ item }) => item);
}

/** A question that is asked again is another thing to do. */
function nameOf({ item, at }: DeskPart): string {
  return `${item} ${String(at)}`;
}

async function markClaims(
  id: string,
  parts: readonly DeskPart[],
  from: SaleStatus,
  status: SaleStatus,
): Promise<void> {
  const sales = parts.flatMap((part) =>
    part.kind === "claim" && part.sale.status === from ? [part.sale] : [],
  );
  if (sales.length === 0) return;
  const acts = sales.map(({ claim, code }) => {
    return { does: "mark" as const, claim: { ...claim, code }, status };
  });
  await recordSales(id, ...acts);
}
