import { createContext, useContext } from "react";

import type { FeedLine } from "@/lib/model/feed";

export interface LineSelling {
  /** Makes a sale of the line; a line that is no comment is left alone. */
  run: (line: FeedLine) => void;
  /** Id of the line that was made a sale a moment ago, or could not be. */
  last: { line: string; hasFailed: boolean } | null;
}

/** Null while nothing is sold. */
export const SellLineContext = createContext<LineSelling | null>(null);

export function useSell(): LineSelling | null {
  return useContext(SellLineContext);
}
