import { useState } from "react";
import { browser } from "wxt/browser";

import { useGiftTotals } from "@/components/hooks/use-gifts";
import { useSetting } from "@/components/hooks/use-setting";
import { EmptyState } from "@/components/ui/empty-state";
import { type Choice, IconChoice } from "@/components/ui/icon-choice";
import { type Stat, StatStrip } from "@/components/ui/stat-strip";
import type { GiftsOf, GiftTotals } from "@/lib/model/gifts";
import type { Rates } from "@/lib/model/money";
import { MONEY } from "@/lib/model/settings/money";
import type { Totals } from "@/lib/model/tallies";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { DiamondsChart } from "./diamonds-chart";
import { Biggest, ByGift, ByGiver, type OpenMessages } from "./gift-lists";
import { GiftMessages } from "./gift-messages";
import { apartWords, estimateWords } from "./gift-words";
import classes from "./gifts-tab.module.css";
import { diamondsUnit } from "./rank-words";
import { TabPage } from "./tab-page";

type View = "gift" | "giver" | "biggest";

/** What was given, by gift, by giver and at once, and the messages behind each figure. */
export function GiftsTab({ session }: { session: number }) {
  const totals = useGiftTotals(session);
  const { value: rates = MONEY.standard } = useSetting(MONEY);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (totals === undefined) return null;
  if (totals === null || totals.gifts.length === 0)
    return (
      <EmptyState
        icon="gift"
        title={browser.i18n.getMessage("gifts_empty")}
        text={browser.i18n.getMessage("gifts_emptyHelp")}
      />
    );
  const open: OpenMessages = (wanted, title) => {
    setOpened({ wanted, title });
  };
  return (
    <>
      <Given {...{ session, totals, rates }} onOpen={open} />
      {opened && (
        <GiftMessages
          session={session}
          {...opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
}

interface Opened {
  wanted: GiftsOf;
  title: string;
}

interface GivenProps {
  session: number;
  totals: GiftTotals;
  rates: Rates;
  onOpen: OpenMessages;
}

function Given({ session, totals, rates, onOpen }: GivenProps) {
  const [view, setView] = useState<View>("gift");
  const sums = totals.overview.totals;
  const openAll = () => {
    onOpen({ kind: "all" }, browser.i18n.getMessage("giftMessages_all"));
  };
  return (
    <TabPage
      label={browser.i18n.getMessage("gifts_title")}
      head={
        <>
          <StatStrip
            stats={statsOf(sums, rates, openAll)}
            explanation={browser.i18n.getMessage("people_observed")}
          />
          <IconChoice
            label={browser.i18n.getMessage("gifts_view")}
            choices={viewChoices()}
            value={view}
            onChange={setView}
          />
        </>
      }
    >
      {apartWords(sums).map((words) => (
        <p key={words} className={classes.apart}>
          {words}
        </p>
      ))}
      <DiamondsChart session={session} />
      <p className={classes.hint}>{browser.i18n.getMessage("gifts_hint")}</p>
      {view === "gift" && (
        <ByGift gifts={totals.gifts} {...{ rates, onOpen }} />
      )}
      {view === "giver" && (
        <ByGiver givers={totals.givers} {...{ rates, onOpen }} />
      )}
      {view === "biggest" && <Biggest {...{ session, rates, onOpen }} />}
    </TabPage>
  );
}

function viewChoices(): Choice<View>[] {
  const { getMessage } = browser.i18n;
  return [
    { value: "gift", label: getMessage("gifts_byGift"), icon: "gift" },
    { value: "giver", label: getMessage("gifts_byGiver"), icon: "people" },
    { value: "biggest", label: getMessage("gifts_biggest"), icon: "star" },
  ];
}

function statsOf(
  { diamonds, gifts }: Totals,
  rates: Rates,
  openAll: () => void,
): Stat[] {
  return [
    {
      value: formatFigure(diamonds),
      label: diamondsUnit(diamonds),
      detail: estimateWords(diamonds, rates),
      onOpen: openAll,
    },
    {
      value: formatWhole(gifts),
      label: browser.i18n.getMessage(
        pluralOf(gifts, { one: "gifts_gifts_one", other: "gifts_gifts_other" }),
      ),
    },
  ];
}
