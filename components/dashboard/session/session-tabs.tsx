import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useMemo } from "react";
import { browser } from "wxt/browser";

import { useDrawSettings } from "@/components/hooks/use-draw-settings";
import { type PanelTab, PanelTabs } from "@/components/live/panel-tabs";
import { Card } from "@/components/ui/card";

import classes from "./session-tabs.module.css";

const Feed = lazy(async () => ({
  default: (await import("@/components/live/feed")).Feed,
}));
const GiftsTab = lazy(async () => ({
  default: (await import("@/components/live/gifts-tab")).GiftsTab,
}));
const PeopleTab = lazy(async () => ({
  default: (await import("@/components/live/people-tab")).PeopleTab,
}));
const WordsTab = lazy(async () => ({
  default: (await import("@/components/live/words-tab")).WordsTab,
}));
const DrawTab = lazy(async () => ({
  default: (await import("@/components/live/draw/draw-tab")).DrawTab,
}));

/** Two of them have room side by side. */
const WIDE = "(min-width: 1000px)";

/** What was given, who was there, what was said, and everything in order: as in the panel. */
export function SessionTabs({ session }: { session: number }) {
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const { feed, others } = useTabs(session);
  return (
    <section
      className={classes.root}
      aria-label={browser.i18n.getMessage("session_now")}
    >
      <PanelTabs tabs={isWide ? others : [...others, feed]} />
      {isWide && (
        <Card title={feed.title} isTall>
          <Suspense>{feed.content}</Suspense>
        </Card>
      )}
    </section>
  );
}

function useTabs(session: number): { feed: PanelTab; others: PanelTab[] } {
  const isDrawing = useDrawSettings().value?.isOn ?? false;
  return useMemo(() => {
    const { getMessage } = browser.i18n;
    return {
      feed: {
        id: "feed",
        title: getMessage("feed_title"),
        content: <Feed session={session} />,
      },
      others: [
        {
          id: "gifts",
          title: getMessage("gifts_title"),
          content: <GiftsTab session={session} />,
        },
        {
          id: "people",
          title: getMessage("people_title"),
          content: <PeopleTab session={session} />,
        },
        {
          id: "words",
          title: getMessage("words_title"),
          content: <WordsTab session={session} />,
        },
        ...(isDrawing
          ? [
              {
                id: "draw",
                title: getMessage("draw_title"),
                content: <DrawTab session={session} />,
              },
            ]
          : []),
      ],
    };
  }, [session, isDrawing]);
}
