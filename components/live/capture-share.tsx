import { useCoverage } from "@/components/hooks/use-coverage";
import { useNow } from "@/components/hooks/use-now";

import { shortSumWords } from "./capture-gaps";
import classes from "./capture-gaps.module.css";

const FEW_GAPS = 1;

/** How much was recorded, at a glance. */
export function CaptureShare({ session }: { session: number }) {
  const now = useNow();
  const coverage = useCoverage(session, FEW_GAPS);
  return (
    <span className={classes.share}>
      {coverage ? shortSumWords(coverage, now) : ""}
    </span>
  );
}
