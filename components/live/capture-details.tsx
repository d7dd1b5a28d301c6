import { browser } from "wxt/browser";

import { unknownWords } from "@/components/hooks/health-words";
import { useCoverage } from "@/components/hooks/use-coverage";
import { useNow } from "@/components/hooks/use-now";
import type { Overview } from "@/lib/model/overview";
import { about } from "@/lib/text/about";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./capture-details.module.css";
import { CaptureGaps, shortSumWords } from "./capture-gaps";

interface Props {
  overview: Overview;
  /** Unfolded at first. */
  isOpen?: boolean;
}

/** At hundreds of gaps the newest are what is asked for. */
const MAX_GAPS = 50;

type Row = [label: string, value: string];

/** What stands behind the figures, folded away until somebody doubts them. */
export function CaptureDetails({ overview, isOpen = false }: Props) {
  const coverage = useCoverage(overview.number, MAX_GAPS);
  const now = useNow();
  const unknown = unknownWords(overview.unread);
  return (
    <details className={classes.root} open={isOpen}>
      <summary>
        {about(
          browser.i18n.getMessage("capture_title"),
          coverage ? shortSumWords(coverage, now) : "",
        )}
        {unknown !== null && <span className={classes.new}>{unknown}</span>}
      </summary>
      {coverage && <CaptureGaps coverage={coverage} now={now} />}
      <dl className={classes.list}>
        {rowsOf(overview).map(([label, value]) => (
          <div key={label} className={classes.row}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function rowsOf({ capture }: Overview): Row[] {
  const { getMessage } = browser.i18n;
  const { unknownMethods, unknownFields } = capture;
  const numbers: Row[] = [
    [getMessage("capture_messages"), formatWhole(capture.messages)],
    [getMessage("capture_duplicates"), formatWhole(capture.duplicates)],
    [getMessage("capture_undecodable"), formatWhole(capture.undecodable)],
    [getMessage("capture_otherRooms"), formatWhole(capture.otherRooms)],
    [getMessage("capture_diamonds"), diamondsWords(capture)],
  ];
  const names: Row[] = [
    [getMessage("capture_unknownMethods"), unknownMethods.join(", ")],
    [getMessage("capture_unknownFields"), unknownFields.join(", ")],
  ];
  return [...numbers, ...names.filter(([, value]) => value !== "")];
}

/** Our count of diamonds beside TikTok's own, message by message. */
function diamondsWords(capture: Overview["capture"]): string {
  const { diamondsSeen, diamondsTold } = capture;
  const difference = diamondsSeen - diamondsTold;
  return difference === 0
    ? browser.i18n.getMessage(
        "capture_diamondsAgree",
        formatWhole(diamondsSeen),
      )
    : browser.i18n.getMessage("capture_diamondsDiffer", [
        formatWhole(diamondsSeen),
        formatWhole(diamondsTold),
        formatWhole(difference),
      ]);
}
