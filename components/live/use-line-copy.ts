import { useClipboard } from "@mantine/hooks";
import { useState } from "react";

import type { FeedLine } from "@/lib/model/feed";

import { copiedWords } from "./line-words";

export interface LineCopy {
  /** Id of the line that was copied a moment ago. */
  copied: string | null;
  hasFailed: boolean;
  run: (line: FeedLine) => void;
}

const SHOWN_MS = 2_000;

export function useLineCopy(): LineCopy {
  const clipboard = useClipboard({ timeout: SHOWN_MS });
  const [last, setLast] = useState<string | null>(null);
  return {
    copied: clipboard.copied ? last : null,
    hasFailed: clipboard.error !== null,
    run: (line) => {
      setLast(line.id);
      clipboard.copy(copiedWords(line));
    },
  };
}
