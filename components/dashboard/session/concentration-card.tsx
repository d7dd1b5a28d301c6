import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";
import type { Concentration } from "@/lib/model/concentration";
import type { Recap } from "@/lib/model/recap";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShare } from "@/lib/text/share";
import { locale } from "@/lib/text/locale";

import { type ShareBar, ShareBars } from "./share-bars";
import classes from "./side-card.module.css";

/** Whether many gave or few. */
export function ConcentrationCard({ recap }: { recap: Recap }) {
  return (
    <Card title={browser.i18n.getMessage("concentration_title")}>
      <Concentrated recap={recap} />
    </Card>
  );
}

function Concentrated({ recap }: { recap: Recap }) {
  const { getMessage } = browser.i18n;
  const { concentration } = recap;
  if (!concentration)
    return (
      <p className={classes.empty}>{getMessage("concentration_nobody")}</p>
    );
  return (
    <div className={classes.root}>
      <ShareBars
        label={getMessage("concentration_title")}
        bars={barsOf(concentration)}
      />
      <p className={classes.text}>{halfWords(concentration.half)}</p>
      <p className={classes.how}>
        {getMessage(
          "concentration_gini",
          hundredths.format(concentration.gini),
        )}
      </p>
    </div>
  );
}

const hundredths = new Intl.NumberFormat(locale, {
  ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
});

function halfWords(half: number): string {
  return browser.i18n.getMessage(
    pluralOf(half, {
      one: "concentration_half_one",
      other: "concentration_half_other",
    }),
    formatWhole(half),
  );
}

function barsOf({ top1, top3, top10 }: Concentration): ShareBar[] {
  const { getMessage } = browser.i18n;
  const bar = (id: string, label: string, share: number) => ({
    ...{ id, label, share, kind: "gift" },
    value: formatShare(share),
  });
  return [
    bar("1", getMessage("concentration_top1"), top1),
    bar("3", getMessage("concentration_top3"), top3),
    bar("10", getMessage("concentration_top10"), top10),
  ];
}
