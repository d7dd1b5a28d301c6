import { expect, test } from "vitest";

import type { Told } from "@/lib/demo/acts";
import type { PlannedFrame } from "@/lib/demo/frames";
import { createPlayer } from "@/lib/demo/player";
import { fakeTime } from "@/tests/support/fake-port";

const NOW = 1_790_000_000_000;
const TOLD: Told[] = [
  {
    ...{ id: 1n, at: 0, isHistory: false },
    act: { kind: "caption", text: "so" },
  },
];

/** A frame every second of the live, the last after `seconds`. */
function played(seconds: number, speed = 1) {
  const time = fakeTime();
  const frames = Array.from({ length: seconds }, (_, index): PlannedFrame => {
    return { at: (index + 1) * 1000, sequence: index + 1, messages: TOLD };
  });
  const came: { sequence: number; at: number }[] = [];
  const ends: number[] = [];
  const player = createPlayer({
    ...{ frames, speed, setTimer: time.setTimer },
    now: () => NOW + time.elapsed(),
    onFrame: ({ sequence }, receivedAt) => {
      came.push({ sequence, at: receivedAt - NOW });
    },
    onEnd: () => ends.push(time.elapsed()),
  });
  player.pump();
  const times = () => came.map(({ at }) => at);
  return { time, player, came, times, ends };
}

test.each([
  [1, [1000, 2000, 3000]],
  [5, [200, 400, 600]],
  [20, [50, 100, 150]],
])("at %i times the speed frames come as early", (speed, expected) => {
  const { time, times, ends } = played(3, speed);
  time.pass(4000);
  expect(times()).toEqual(expected);
  expect(ends).toHaveLength(1);
  expect(time.waiting()).toBe(0);
});

test("a change of speed takes nothing from what was played", () => {
  const { time, player, times } = played(4);
  time.pass(2000);
  player.setSpeed(20);
  time.pass(1000);
  expect(times()).toEqual([1000, 2000, 2050, 2100]);
});

test("while it stands still only heartbeats come, so that no gap opens", () => {
  const { time, player, came } = played(3);
  time.pass(1500);
  player.pause();
  player.setSpeed(5);
  time.pass(25_000);
  expect(came.slice(1)).toEqual([
    { sequence: 0, at: 11_000 },
    { sequence: 0, at: 21_000 },
  ]);
  player.resume();
  time.pass(100);
  expect(came.at(-1)).toEqual({ sequence: 2, at: 26_600 });
});

test("what a hidden tab plays late came when it was due", () => {
  const { time, player, times } = played(60);
  time.sleep(30_000);
  player.pump();
  expect(times()).toHaveLength(30);
  expect(times().at(-1)).toBe(30_000);
});

test("after the computer slept it goes on with what comes next", () => {
  const { time, player, times } = played(10);
  time.pass(3000);
  time.sleep(3_600_000);
  player.pump();
  expect(times().slice(3)).toEqual([3_603_000]);
  time.pass(1000);
  expect(times().at(-1)).toBe(3_604_000);
});

test("when it was stopped nothing comes any more", () => {
  const { time, player, times } = played(10);
  time.pass(3000);
  player.stop();
  time.pass(3000);
  player.pump();
  expect(times()).toHaveLength(3);
});
