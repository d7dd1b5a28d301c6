import { useEffect, useMemo, useState } from "react";

import { useNow } from "@/components/hooks/use-now";
import {
  SAMPLE_CURRENT,
  SAMPLE_GOAL,
  SAMPLE_ITEMS,
  sampleChat,
  sampleGifts,
  sampleGivers,
  sampleNews,
  sampleOverview,
  sampleTeams,
} from "@/lib/model/overlay/sample";
import type { Widget } from "@/lib/model/overlay/widget";

import { Battle } from "./battle";
import { Chat } from "./chat";
import { Counters } from "./counters";
import { GoalBar } from "./goal-bar";
import { LastGift } from "./last-gift";
import { isStill } from "./pace";
import { SaleBoard } from "./sale-board";
import { Ticker } from "./ticker";
import { TopGifters } from "./top-gifters";

const TURN_MS = 1_600;
const FIRST_TURN = 7;

/** Of what happens in the invented live; it stands still for whoever asked for less motion. */
function useTurn(): number {
  const [turn, setTurn] = useState(FIRST_TURN);
  useEffect(() => {
    if (isStill()) return;
    const timer = setInterval(() => {
      setTurn((now) => now + 1);
    }, TURN_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return turn;
}

/** A widget with invented people and figures. */
export function SampleWidget({ widget }: { widget: Widget }) {
  switch (widget.kind) {
    case "chat":
      return <SampleChat widget={widget} />;
    case "lastGift":
      return <SampleGift widget={widget} />;
    case "ticker":
      return <SampleTicker widget={widget} />;
    case "topGifters":
      return (
        <TopGifters
          widget={widget}
          givers={sampleGivers(widget.options.count)}
        />
      );
    case "goal":
      return <GoalBar widget={widget} progress={SAMPLE_GOAL} />;
    case "counters":
      return <SampleCounters widget={widget} />;
    case "battle":
      return <SampleBattle widget={widget} />;
    case "sale":
      return (
        <SaleBoard
          widget={widget}
          items={SAMPLE_ITEMS}
          current={SAMPLE_CURRENT}
        />
      );
  }
}

function SampleChat({ widget }: { widget: Widget<"chat"> }) {
  const turn = useTurn();
  const { lines } = widget.options;
  const shown = useMemo(() => sampleChat(turn, lines), [turn, lines]);
  return <Chat widget={widget} lines={shown} />;
}

function SampleGift({ widget }: { widget: Widget<"lastGift"> }) {
  const turn = Math.floor(useTurn() / 2);
  const shown = useMemo(() => sampleGifts(turn), [turn]);
  const options = { ...widget.options, stays: 0 };
  return <LastGift widget={{ ...widget, options }} lines={shown} />;
}

function SampleTicker({ widget }: { widget: Widget<"ticker"> }) {
  const turn = useTurn();
  const { lines } = widget.options;
  const shown = useMemo(() => sampleNews(turn, lines), [turn, lines]);
  const options = { ...widget.options, stays: 0 };
  return <Ticker widget={{ ...widget, options }} lines={shown} />;
}

function SampleCounters({ widget }: { widget: Widget<"counters"> }) {
  const now = useNow();
  return <Counters widget={widget} overview={sampleOverview(now)} now={now} />;
}

const SAMPLE_LEFT_MS = 187_000;

function SampleBattle({ widget }: { widget: Widget<"battle"> }) {
  const battle = {
    teams: sampleTeams(),
    isOver: false,
    leftMs: SAMPLE_LEFT_MS,
  };
  return <Battle widget={widget} battle={battle} />;
}
