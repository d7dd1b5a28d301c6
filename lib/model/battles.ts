import type { BattleEvent } from "./event";

/** A battle from its beginning to its end, told or planned; epoch ms on TikTok's clock. */
export interface BattleStretch {
  from: number;
  to: number;
}

interface Known {
  from: number;
  planned: number;
  ended: number;
}

/** Named by no message that tells only of scores. */
const UNNAMED = "0";

/** When there were battles, in order of time. The events may come in any order. */
export function battlesOf(events: Iterable<BattleEvent>): BattleStretch[] {
  const battles = new Map<string, Known>();
  for (const event of events) {
    if (event.battleId === UNNAMED) continue;
    const known = battles.get(event.battleId);
    battles.set(event.battleId, extended(known, event));
  }
  return [...battles.values()]
    .filter(({ from }) => from < Infinity)
    .map(({ from, planned, ended }) => ({
      from,
      to: Math.max(from, ended > 0 ? ended : planned),
    }))
    .sort((left, right) => left.from - right.from);
}

function extended(
  known: Known = { from: Infinity, planned: 0, ended: 0 },
  { what, at, startsAt, endsAt }: BattleEvent,
): Known {
  const begun = startsAt ?? (what === "start" ? at : Infinity);
  const isOver = what === "end" || what === "cutShort";
  return {
    from: Math.min(known.from, begun),
    planned: Math.max(known.planned, endsAt ?? 0),
    ended: Math.max(known.ended, isOver ? at : 0),
  };
}
