import { useCallback, useEffect, useState } from "react";

import type { FeedLine } from "@/lib/model/feed";

import { copiedWords } from "./line-words";

export interface LineCopy {
  /** Id of the line that was copied a moment ago. */
  copied: string | null;
  hasFailed: boolean;
  run: (line: FeedLine) => void;
}

const SHOWN_MS = 2_000;

type Last = { id: string; hasFailed: boolean } | null;

export function useLineCopy(): LineCopy {
  const [last, setLast] = useState<Last>(null);
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => {
      setLast(null);
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [last]);
  const run = useCallback((line: FeedLine) => {
    const { id } = line;
    navigator.clipboard.writeText(copiedWords(line)).then(
      () => {
        setLast({ id, hasFailed: false });
      },
      () => {
        setLast({ id, hasFailed: true });
      },
    );
  }, []);
  return {
    copied: last && !last.hasFailed ? last.id : null,
    hasFailed: last?.hasFailed ?? false,
    run,
  };
}
