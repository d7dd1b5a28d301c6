import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useMerges } from "@/components/hooks/use-merges";
import { useSessionList } from "@/components/hooks/use-session-page";
import { filterSessions } from "@/lib/model/session-filter";
import type { SessionSummary } from "@/lib/model/session-summary";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { CalendarView } from "./calendar-view";
import { Filters } from "./filters";
import { LivesList } from "./lives-list";
import { MergeNotices } from "./merge-notices";
import { NoLives } from "./no-lives";
import classes from "./sessions-page.module.css";
import { StreamersView } from "./streamers-view";
import { isView, useLivesView, VIEWS, type View } from "./use-lives-view";

/** Everything that was recorded, one line a live. */
export function SessionsPage({ params }: PlaceProps) {
  const sessions = useSessionList();
  if (!sessions) return null;
  const { getMessage } = browser.i18n;
  if (sessions.length === 0)
    return (
      <>
        <PageHead title={getMessage("dashboard_sessions")} />
        <NoLives />
      </>
    );
  return <Lives sessions={sessions} params={params} />;
}

type LivesProps = PlaceProps & { sessions: readonly SessionSummary[] };

function Lives({ sessions, params }: LivesProps) {
  const { filter, view, change, setView } = useLivesView(params);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { merges, follow, forget } = useMerges();
  const shown = filterSessions(sessions, filter);
  const { getMessage } = browser.i18n;
  return (
    <>
      <PageHead
        title={getMessage("dashboard_sessions")}
        text={sumWords(sessions)}
        actions={<ViewChoice view={view} onChange={setView} />}
      />
      <div className={classes.root}>
        <MergeNotices merges={merges} onForget={forget} />
        <Filters {...{ sessions, filter, change }} shown={shown.length} />
        {view === "list" && (
          <LivesList
            {...{ sessions: shown, chosen, setChosen, change }}
            onMerging={follow}
          />
        )}
        {view === "calendar" && <CalendarView sessions={shown} />}
        {view === "streamers" && (
          <StreamersView
            sessions={shown}
            onShow={(streamer) => {
              change({ streamer });
              setView("list");
            }}
          />
        )}
      </div>
    </>
  );
}

interface ViewChoiceProps {
  view: View;
  onChange: (view: View) => void;
}

function ViewChoice({ view, onChange }: ViewChoiceProps) {
  const { getMessage } = browser.i18n;
  const words: Record<View, string> = {
    list: getMessage("lives_list"),
    calendar: getMessage("lives_calendar"),
    streamers: getMessage("lives_streamers"),
  };
  return (
    <SegmentedControl
      aria-label={getMessage("lives_view")}
      size="xs"
      value={view}
      onChange={(value) => {
        if (isView(value)) onChange(value);
      }}
      data={VIEWS.map((value) => ({ value, label: words[value] }))}
    />
  );
}

function sumWords(sessions: readonly SessionSummary[]): string {
  const bytes = sessions.reduce((sum, session) => sum + session.bytes, 0);
  return browser.i18n.getMessage(
    pluralOf(sessions.length, {
      one: "lives_text_one",
      other: "lives_text_other",
    }),
    [formatWhole(sessions.length), formatBytes(bytes)],
  );
}
