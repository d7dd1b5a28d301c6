import fc from "fast-check";
import { expect, test } from "vitest";

import { battlesOf } from "@/lib/model/battles";
import type { BattleEvent } from "@/lib/model/event";

function aBattle(
  battleId: string,
  what: BattleEvent["what"],
  at: number,
  times: Pick<BattleEvent, "startsAt" | "endsAt"> = {},
): BattleEvent {
  return {
    id: `${battleId} ${what} ${String(at)}`,
    ...{ messageId: String(at), at, receivedAt: at, kind: "battle" },
    ...{ battleId, what, sides: [], givers: [], ...times },
  };
}

const EVENTS = [
  aBattle("7", "invite", 50),
  aBattle("7", "start", 100, { startsAt: 110, endsAt: 400 }),
  aBattle("7", "scores", 200),
  aBattle("7", "scores", 300),
  aBattle("7", "cutShort", 350),
  aBattle("8", "start", 500, { startsAt: 500, endsAt: 800 }),
  aBattle("0", "task", 510),
  aBattle("9", "invite", 900),
  aBattle("9", "reject", 910),
];

test("battles reach from their start to their end, told or planned, in any order", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length }),
      (events) => {
        expect(battlesOf(events)).toEqual([
          { from: 110, to: 350 },
          { from: 500, to: 800 },
        ]);
      },
    ),
  );
});

test("a battle that had begun before the recording starts when its messages say", () => {
  const times = { startsAt: 20, endsAt: 90 };
  expect(battlesOf([aBattle("7", "scores", 60, times)])).toEqual([
    { from: 20, to: 90 },
  ]);
});
