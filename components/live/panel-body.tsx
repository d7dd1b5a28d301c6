import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useMemo } from "react";
import { browser } from "wxt/browser";

import { useDeskSettings } from "@/components/hooks/use-desk-settings";
import { useDrawSettings } from "@/components/hooks/use-draw-settings";
import { useNow } from "@/components/hooks/use-now";
import { useSelling } from "@/components/hooks/use-selling";
import { Card } from "@/components/ui/card";
import { CardBoundary } from "@/components/ui/card-boundary";
import type { Overview } from "@/lib/model/overview";

import { BattleCard } from "./battle-card";
import { CaptureDetails } from "./capture-details";
import { FigureGrid } from "./figure-grid";
import { OverTime } from "./over-time";
import classes from "./panel-body.module.css";
import { PanelTabs, type PanelTab } from "./panel-tabs";
import { PersonCards } from "./person-cards";

/** The figures need not wait for what stands below them. */
const Feed = lazy(async () => ({ default: (await import("./feed")).Feed }));
const RegularsLine = lazy(async () => ({
  default: (await import("./regulars-line")).RegularsLine,
}));
const AlertsLately = lazy(async () => ({
  default: (await import("./alerts-lately")).AlertsLately,
}));
const Goals = lazy(async () => ({ default: (await import("./goals")).Goals }));
const Marks = lazy(async () => ({ default: (await import("./marks")).Marks }));
const MarksPrompt = lazy(async () => ({
  default: (await import("./marks-prompt")).MarksPrompt,
}));
const PeopleTab = lazy(async () => ({
  default: (await import("./people-tab")).PeopleTab,
}));
const GiftsTab = lazy(async () => ({
  default: (await import("./gifts-tab")).GiftsTab,
}));
const SellLines = lazy(async () => ({
  default: (await import("./sell-lines")).SellLines,
}));
const WordsTab = lazy(async () => ({
  default: (await import("./words-tab")).WordsTab,
}));

const SalesTab = lazy(async () => ({
  default: (await import("./sales/sales-tab")).SalesTab,
}));

const DeskTab = lazy(async () => ({
  default: (await import("./desk/desk-tab")).DeskTab,
}));
const DeskCount = lazy(async () => ({
  default: (await import("./desk/desk-count")).DeskCount,
}));

const DrawTab = lazy(async () => ({
  default: (await import("./draw/draw-tab")).DrawTab,
}));

/** Before anything is recorded there is no session: the same places stand there, empty. */
const NO_SESSION = 0;

/** Beside the figures there is room for what else the panel has, and further out for the feed for itself. */
const WIDE = "(min-width: 760px)";
const WIDEST = "(min-width: 1160px)";

export function PanelBody({ overview }: { overview: Overview | null }) {
  const session = overview?.number ?? NO_SESSION;
  const isWide = useMatch(WIDE);
  const isWidest = useMatch(WIDEST);
  const tabs = useTabs(session, overview?.id);
  const [feed, ...others] = tabs;
  // The figures change four times a second; what only the session decides is not made again with them.
  const overTime = useMemo(() => <OverTime session={session} />, [session]);
  const details = overview && <CaptureDetails overview={overview} />;
  return (
    <PersonCards session={session}>
      <div className={classes.root}>
        <div className={classes.figures}>
          <CardBoundary>
            <Suspense>
              <MarksPrompt session={session} />
            </Suspense>
          </CardBoundary>
          <CardBoundary>
            <Battle session={session} />
          </CardBoundary>
          <CardBoundary>
            <FigureGrid session={session} overview={overview} />
          </CardBoundary>
          <CardBoundary>
            <Suspense>
              <RegularsLine session={session} />
            </Suspense>
          </CardBoundary>
          <CardBoundary>
            <Suspense>{overview && <Goals overview={overview} />}</Suspense>
          </CardBoundary>
          <CardBoundary>
            <Suspense>
              {overview && <AlertsLately overview={overview} />}
            </Suspense>
          </CardBoundary>
          {overTime}
          <CardBoundary>
            <Suspense>
              <Marks session={session} />
            </Suspense>
          </CardBoundary>
          {isWide && details}
        </div>
        {isWidest && feed && (
          <Card title={feed.title} isTall>
            <Suspense>{feed.content}</Suspense>
          </Card>
        )}
        <PanelTabs tabs={isWidest ? others : tabs} />
        {!isWide && details}
      </div>
    </PersonCards>
  );
}

/** Told the time by itself: with a battle nothing else moves. */
function Battle({ session }: { session: number }) {
  const now = useNow();
  return <BattleCard session={session} now={now} />;
}

function useMatch(query: string): boolean {
  return useMediaQuery(query, false, { getInitialValueInEffect: false });
}

function useTabs(session: number, id: string | undefined): PanelTab[] {
  const isSelling = useSelling().value?.isOn ?? false;
  const hasDesk = useDeskSettings().value?.isOn ?? false;
  const isDrawing = useDrawSettings().value?.isOn ?? false;
  return useMemo(
    () => [
      {
        id: "feed",
        title: browser.i18n.getMessage("feed_title"),
        content: isSelling ? (
          <SellLines session={session} id={id}>
            <Feed session={session} />
          </SellLines>
        ) : (
          <Feed session={session} />
        ),
      },
      ...(hasDesk && id !== undefined
        ? [
            {
              id: "desk",
              title: browser.i18n.getMessage("desk_title"),
              mark: <DeskCount session={session} />,
              content: <DeskTab session={session} id={id} />,
            },
          ]
        : []),
      {
        id: "people",
        title: browser.i18n.getMessage("people_title"),
        content: <PeopleTab session={session} />,
      },
      {
        id: "gifts",
        title: browser.i18n.getMessage("gifts_title"),
        content: <GiftsTab session={session} />,
      },
      {
        id: "words",
        title: browser.i18n.getMessage("words_title"),
        content: <WordsTab session={session} />,
      },
      ...(isSelling && id !== undefined
        ? [
            {
              id: "sales",
              title: browser.i18n.getMessage("sales_title"),
              content: <SalesTab session={session} id={id} />,
            },
          ]
        : []),
      ...(isDrawing && id !== undefined
        ? [
            {
              id: "draw",
              title: browser.i18n.getMessage("draw_title"),
              content: <DrawTab session={session} />,
            },
          ]
        : []),
    ],
    [session, id, isSelling, hasDesk, isDrawing],
  );
}
