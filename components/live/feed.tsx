import { useFeed } from "@/components/hooks/use-feed";
import { useFeedFilter, WIDE } from "@/components/hooks/use-feed-filter";
import { usePinnedLines } from "@/components/hooks/use-pinned-lines";
import { useSetting } from "@/components/hooks/use-setting";
import { useTranslating } from "@/components/hooks/use-translating";
import { isNarrow } from "@/lib/model/feed-filter";
import { DISPLAY } from "@/lib/model/settings/display";

import { AlertsProvider } from "./alerts-context";
import { FeedEmpty } from "./feed-empty";
import { FeedList } from "./feed-list";
import { FeedNews } from "./feed-news";
import { FeedStatus } from "./feed-status";
import { FeedToolbar } from "./feed-toolbar";
import { PinnedLines } from "./pinned-lines";
import { TranslationNotice } from "./translation-notice";
import { TranslationsContext } from "./translations";
import { useLineCopy } from "./use-line-copy";

export function Feed({ session }: { session: number }) {
  const choice = useFeedFilter();
  const { filter } = choice;
  const feed = useFeed(session, filter);
  const pinned = usePinnedLines(session);
  const copy = useLineCopy();
  const display = useSetting(DISPLAY);
  const translations = useTranslating();
  const { page, isCurrent } = feed;
  const mode = (display.value ?? DISPLAY.standard).time;
  const time = { mode, beganAt: page?.beganAt ?? null };
  const hasLines = page !== undefined && page.lines.length > 0;
  return (
    <TranslationsContext value={translations}>
      <AlertsProvider session={session}>
        <FeedToolbar
          choice={choice}
          time={mode}
          onTime={(changed) => {
            display.change({ time: changed });
          }}
        />
        {page && isNarrow(filter) && (
          <FeedStatus
            found={page.lines.length}
            searched={page.searched}
            isWaiting={!isCurrent}
            time={time}
          />
        )}
        <TranslationNotice />
        <PinnedLines {...{ pinned, copy, time }} />
        {page && isCurrent && !hasLines && (
          <FeedEmpty
            filter={filter}
            isGoingOn={page.searched.isGoingOn}
            onWiden={() => {
              choice.change(WIDE);
            }}
          />
        )}
        {hasLines && (
          <FeedList
            {...feed}
            {...{ lines: page.lines, newer: page.newer, time, pinned, copy }}
          />
        )}
        <FeedNews {...{ session, filter, copy }} />
      </AlertsProvider>
    </TranslationsContext>
  );
}
