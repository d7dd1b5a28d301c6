import { useLastGap } from "@/components/hooks/use-coverage";
import { Notice } from "@/components/ui/notice";

import { gapWords } from "./gap-words";

interface Props {
  session: number;
  /** Our clock. */
  now: number;
}

const SHOWN_MS = 60_000;

/** A gap that is just over: nothing to be done, but to be known. */
export function GapNotice({ session, now }: Props) {
  const gap = useLastGap(session);
  if (!gap || now - gap.to > SHOWN_MS) return null;
  return <Notice tone="off" icon="notice" text={gapWords(gap)} />;
}
