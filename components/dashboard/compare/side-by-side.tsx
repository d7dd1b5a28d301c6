import { browser } from "wxt/browser";

import { useCompared } from "@/components/hooks/use-compare";
import { EmptyState } from "@/components/ui/empty-state";
import type { LiveBrief } from "@/lib/model/compare";
import type { ComparedLive } from "@/lib/model/compared-figures";

import classes from "./compare-page.module.css";
import { FiguresTable } from "./figures-table";
import { LivePicker } from "./live-picker";
import { MinuteCurves } from "./minute-curves";

interface Props {
  lives: readonly LiveBrief[];
  streamer: string;
  ids: readonly string[];
  onPick: (ids: string[]) => void;
}

/** A few lives laid upon each other. */
export function SideBySide({ lives, streamer, ids, onPick }: Props) {
  const compared = useCompared(ids);
  return (
    <div className={classes.page}>
      <LivePicker {...{ lives, streamer, ids, onPick }} />
      {compared && <Compared compared={compared} />}
    </div>
  );
}

function Compared({ compared }: { compared: readonly ComparedLive[] }) {
  if (compared.length < 2)
    return (
      <EmptyState icon="poll" title={browser.i18n.getMessage("compare_few")} />
    );
  return (
    <>
      <MinuteCurves compared={compared} />
      <FiguresTable compared={compared} />
    </>
  );
}
