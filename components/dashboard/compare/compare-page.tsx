import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useLives } from "@/components/hooks/use-compare";
import { EmptyState } from "@/components/ui/empty-state";
import { type LiveBrief, streamerKey } from "@/lib/model/compare";
import { hrefOf } from "@/lib/model/route";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import classes from "./compare-page.module.css";
import { SideBySide } from "./side-by-side";
import { StreamerTrends } from "./streamer-trends";

/** Several lives against each other, or all of a streamer's. */
export function ComparePage({ params }: PlaceProps) {
  const lives = useLives();
  if (!lives) return null;
  return (
    <>
      <PageHead
        title={browser.i18n.getMessage("dashboard_compare")}
        text={browser.i18n.getMessage("compare_intro")}
      />
      {lives.length < 2 ? (
        <EmptyState
          icon="poll"
          title={browser.i18n.getMessage("compare_empty")}
          text={browser.i18n.getMessage("compare_emptyHelp")}
        />
      ) : (
        <Comparing lives={lives} {...startOf(lives, params)} />
      )}
    </>
  );
}

type View = "lives" | "trends";

interface Start {
  view: View;
  streamer: string;
  ids: readonly string[];
}

/** As the address says; else the last two lives of who was live last. */
function startOf(lives: readonly LiveBrief[], params: URLSearchParams): Start {
  const asked = (params.get("ids") ?? "").split(",").filter((id) => id !== "");
  const first = lives.find(({ id }) => asked.includes(id)) ?? lives.at(-1);
  const key = params.get("streamer") ?? "";
  const isKnown = lives.some((live) => streamerKey(live.streamer) === key);
  const streamer = isKnown ? key : first ? streamerKey(first.streamer) : "";
  const view = params.get("view") === "trends" ? "trends" : "lives";
  const ids = asked.length > 0 ? asked : lastTwo(lives, streamer);
  return { view, streamer, ids };
}

function lastTwo(lives: readonly LiveBrief[], streamer: string): string[] {
  return lives
    .filter((live) => streamerKey(live.streamer) === streamer)
    .slice(-2)
    .map(({ id }) => id);
}

interface ComparingProps extends Start {
  lives: readonly LiveBrief[];
}

function Comparing({ lives, ...start }: ComparingProps) {
  const [chosen, setChosen] = useState<Start>(start);
  const { view, streamer, ids } = chosen;
  const choose = (changes: Partial<Start>) => {
    const next = { ...chosen, ...changes };
    setChosen(next);
    // The page stays what it is, so whoever uses the keyboard stays where they are.
    history.replaceState(null, "", addressOf(next));
  };
  return (
    <>
      <div className={classes.controls}>
        <SegmentedControl<View>
          aria-label={browser.i18n.getMessage("compare_view")}
          size="sm"
          value={view}
          data={[
            {
              value: "lives",
              label: browser.i18n.getMessage("compare_view_lives"),
            },
            {
              value: "trends",
              label: browser.i18n.getMessage("compare_view_trends"),
            },
          ]}
          onChange={(value) => {
            choose({ view: value });
          }}
        />
        <NativeSelect
          aria-label={browser.i18n.getMessage("compare_streamer")}
          value={streamer}
          data={streamersOf(lives)}
          onChange={({ currentTarget: { value } }) => {
            choose({ streamer: value, ids: lastTwo(lives, value) });
          }}
        />
      </div>
      {view === "trends" ? (
        <StreamerTrends key={streamer} streamer={streamer} />
      ) : (
        <SideBySide
          {...{ lives, streamer, ids }}
          onPick={(picked) => {
            choose({ ids: picked });
          }}
        />
      )}
    </>
  );
}

function addressOf({ view, streamer, ids }: Start): string {
  return hrefOf(
    "compare",
    view === "trends" ? { view, streamer } : { ids: ids.join(",") },
  );
}

function streamersOf(
  lives: readonly LiveBrief[],
): { value: string; label: string }[] {
  const counts = new Map<string, { live: LiveBrief; count: number }>();
  for (const live of lives) {
    const key = streamerKey(live.streamer);
    counts.set(key, { live, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].map(([value, { live, count }]) => ({
    value,
    label: browser.i18n.getMessage("compare_streamerOf", [
      shownName(live.streamer.nickname, live.streamer.handle),
      formatWhole(count),
    ]),
  }));
}
