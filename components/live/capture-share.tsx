import { useNow } from "@/components/hooks/use-now";
import type { Coverage } from "@/lib/model/coverage";

import { shortSumWords } from "./capture-gaps";
import classes from "./capture-gaps.module.css";

/** How much was recorded, at a glance. */
export function CaptureShare({ coverage }: { coverage: Coverage }) {
  const now = useNow();
  return <span className={classes.share}>{shortSumWords(coverage, now)}</span>;
}
