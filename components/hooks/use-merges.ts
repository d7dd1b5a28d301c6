import { useState } from "react";

import { createMerges, type Merge } from "@/lib/queries/merges";

import { useLiveQuery } from "./use-live-query";

const OPTIONS = { tables: ["sessions"] };

/** What is being merged, and what was since the page is open. `follow` names one that has begun. */
export function useMerges() {
  const [merges] = useState(createMerges);
  const [forgotten, setForgotten] = useState<ReadonlySet<number>>(new Set());
  const known = useLiveQuery(merges.read, OPTIONS) ?? [];
  return {
    merges: known.filter(({ number }) => !forgotten.has(number)),
    follow: merges.follow,
    forget: (number: number) => {
      merges.forget(number);
      setForgotten(new Set([...forgotten, number]));
    },
  };
}

export type { Merge };
