import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";
import type { Conversions, Part, Recap } from "@/lib/model/recap";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { formatShare } from "@/lib/text/share";

import { type ShareBar, ShareBars } from "./share-bars";
import classes from "./side-card.module.css";

/** How many of those seen wrote, followed and gave. */
export function ReachCard({ recap }: { recap: Recap }) {
  return (
    <Card title={browser.i18n.getMessage("reach_title")}>
      <Reach recap={recap} />
    </Card>
  );
}

function Reach({ recap }: { recap: Recap }) {
  const { getMessage } = browser.i18n;
  const { conversions } = recap;
  const { giftedOfCommenters } = conversions;
  if (conversions.seen === 0)
    return <p className={classes.empty}>{getMessage("reach_nobody")}</p>;
  return (
    <div className={classes.root}>
      <ShareBars label={getMessage("reach_title")} bars={barsOf(conversions)} />
      {giftedOfCommenters.share !== null && (
        <p className={classes.text}>
          {getMessage("reach_both", [
            formatWhole(giftedOfCommenters.count),
            formatShare(giftedOfCommenters.share),
          ])}
        </p>
      )}
      <p className={classes.how}>{getMessage("reach_how")}</p>
    </div>
  );
}

function barsOf(conversions: Conversions): ShareBar[] {
  const { seen, commented, followed, gifted } = conversions;
  const { getMessage } = browser.i18n;
  const bar = (id: string, kind: string, label: string, part: Part) => ({
    ...{ id, kind, label },
    value: formatFigure(part.count),
    share: part.share ?? 0,
    detail: id === "seen" ? undefined : formatShare(part.share ?? 0),
  });
  const all = { count: seen, share: 1 };
  return [
    bar("seen", "join", getMessage("reach_seen"), all),
    bar("commented", "comment", getMessage("reach_commented"), commented),
    bar("followed", "follow", getMessage("reach_followed"), followed),
    bar("gifted", "gift", getMessage("reach_gifted"), gifted),
  ];
}
