import { useState } from "react";

import type { DeskEntry } from "@/lib/model/desk/part";

interface Held {
  shown: readonly DeskEntry[];
  /** How many came since and are not shown. */
  newer: number;
  hold: () => void;
  release: () => void;
}

/**
 * While somebody is at it, what is shown stays in its place: what is gone leaves, what is put back returns, and what comes
 * waits. With nothing left in it the list begins anew.
 */
export function useHeld(
  entries: readonly DeskEntry[],
  isShown: (entry: DeskEntry) => boolean,
): Held {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const wanted = entries.filter(isShown);
  const byKey = new Map(wanted.map((entry) => [entry.key, entry]));
  const kept = held?.flatMap((key) => byKey.get(key) ?? []) ?? [];
  const isHolding = kept.length > 0;
  return {
    shown: isHolding ? kept : wanted,
    newer: isHolding ? wanted.length - kept.length : 0,
    hold() {
      if (!isHolding) setHeld(entries.map(({ key }) => key));
    },
    release() {
      setHeld(null);
    },
  };
}
