import { useMemo } from "react";

import { useBattle } from "@/components/hooks/use-battle";
import { useGoals } from "@/components/hooks/use-goals";
import { useNow } from "@/components/hooks/use-now";
import {
  goalNowOf,
  useOverlayLines,
  useTopGivers,
} from "@/components/hooks/use-overlay";
import { useSales } from "@/components/hooks/use-sales";
import { useSetting } from "@/components/hooks/use-setting";
import { stageOf, teamsOf } from "@/lib/model/battle-state";
import { goalsFor, isOfSales } from "@/lib/model/goals/goal";
import {
  chatWanted,
  giftWanted,
  tickerWanted,
} from "@/lib/model/overlay/passes";
import type { Widget } from "@/lib/model/overlay/widget";
import { clockOf, type Overview } from "@/lib/model/overview";
import { GOALS } from "@/lib/model/settings/goals";
import { SELLING, type Selling } from "@/lib/model/settings/selling";

import { Battle } from "./battle";
import { Chat } from "./chat";
import { Counters } from "./counters";
import { GoalBar } from "./goal-bar";
import { LastGift } from "./last-gift";
import { SaleBoard } from "./sale-board";
import { Ticker } from "./ticker";
import { TopGifters } from "./top-gifters";

interface Props {
  widget: Widget;
  live: Overview;
}

/** A widget with what the database says. */
export function LiveWidget({ widget, live }: Props) {
  switch (widget.kind) {
    case "chat":
      return <LiveChat widget={widget} live={live} />;
    case "lastGift":
      return <LiveGift widget={widget} live={live} />;
    case "topGifters":
      return <LiveTop widget={widget} live={live} />;
    case "goal":
      return <LiveGoal widget={widget} live={live} />;
    case "counters":
      return <LiveCounters widget={widget} live={live} />;
    case "battle":
      return <LiveBattle widget={widget} live={live} />;
    case "sale":
      return <LiveSale widget={widget} live={live} />;
    case "ticker":
      return <LiveTicker widget={widget} live={live} />;
  }
}

interface Of<Kind extends Widget["kind"]> {
  widget: Widget<Kind>;
  live: Overview;
}

function LiveChat({ widget, live }: Of<"chat">) {
  const { options } = widget;
  const wanted = useMemo(() => chatWanted(options), [options]);
  const lines = useOverlayLines(live.number, wanted, options.lines);
  return <Chat widget={widget} lines={lines} />;
}

/** One more than the one that is shown: a streak that grows may be older than the newest gift. */
const FEW_GIFTS = 4;

function LiveGift({ widget, live }: Of<"lastGift">) {
  const { options } = widget;
  const wanted = useMemo(() => giftWanted(options), [options]);
  const lines = useOverlayLines(live.number, wanted, FEW_GIFTS);
  return <LastGift widget={widget} lines={lines} />;
}

function LiveTicker({ widget, live }: Of<"ticker">) {
  const { options } = widget;
  const wanted = useMemo(() => tickerWanted(options), [options]);
  const lines = useOverlayLines(live.number, wanted, options.lines);
  return <Ticker widget={widget} lines={lines} />;
}

function LiveTop({ widget, live }: Of<"topGifters">) {
  const givers = useTopGivers(live.number, widget.options.count);
  return <TopGifters widget={widget} givers={givers} />;
}

function LiveGoal({ widget, live }: Of<"goal">) {
  const { value } = useSetting(GOALS);
  const goals = goalsFor(value?.goals ?? [], live.streamer.handle);
  const { goal: wanted } = widget.options;
  const goal = wanted === "" ? goals[0] : goals.find(({ id }) => id === wanted);
  if (goal && isOfSales(goal))
    return <SoldGoal widget={widget} live={live} id={goal.id} />;
  return (
    <GoalBar widget={widget} progress={goal ? goalNowOf(goal, live) : null} />
  );
}

function SoldGoal({ widget, live, id }: Of<"goal"> & { id: string }) {
  const { goals, currency } = useGoals(live.number);
  const found = goals.find(({ goal }) => goal.id === id);
  if (!found) return null;
  const { goal, progress } = found;
  const { now, isReached } = progress;
  if (now === null) return null;
  return (
    <GoalBar
      widget={widget}
      progress={{ goal, now, isReached }}
      currency={currency}
    />
  );
}

function LiveCounters({ widget, live }: Of<"counters">) {
  return <Counters widget={widget} overview={live} now={useNow()} />;
}

function LiveBattle({ widget, live }: Of<"battle">) {
  const found = useBattle(live.number);
  const clock = clockOf(live, useNow());
  if (!found || clock === null) return null;
  const stage = stageOf(found.battle, clock);
  if (stage === "gone") return null;
  const { endsAt } = found.battle;
  const battle = {
    teams: teamsOf(found.battle, live.streamer.id),
    isOver: stage === "over",
    leftMs: endsAt === null ? null : endsAt - clock,
  };
  return <Battle widget={widget} battle={battle} />;
}

function LiveSale({ widget, live }: Of<"sale">) {
  const { value: selling } = useSetting(SELLING);
  if (!selling?.isOn) return null;
  return <Sold widget={widget} live={live} selling={selling} />;
}

function Sold({ widget, live, selling }: Of<"sale"> & { selling: Selling }) {
  const view = useSales(live.number, selling);
  if (!view) return null;
  const { items, current } = view.sales;
  return <SaleBoard widget={widget} items={items} current={current} />;
}
