import { expect, test } from "@playwright/test";

import { comparable } from "../soak/comparable";
import { startMachine } from "../soak/machine";
import { liveOf } from "../soak/run-schedule";
import { openTab } from "../soak/stand";
import { stopWorker } from "../soak/stop-worker";
import { untilStored } from "../soak/stored";
import { readSession } from "../soak/stored-session";
import { undisturbed } from "../soak/undisturbed";

const TABS = 8;
const EVENTS = 150;

test("eight lives in eight tabs stay eight sessions, though the worker is killed among them", async () => {
  const machine = await startMachine();
  const { studio, screen } = machine;
  try {
    const lives = [];
    for (let index = 0; index < TABS; index += 1) {
      const live = await studio.begin(liveOf(600 + index, EVENTS));
      lives.push(live);
      await openTab(machine, live);
    }
    const half = lives.map((live) => live.playTo(live.length / 2));
    await stopWorker(screen);
    await Promise.all(half);
    await stopWorker(screen);
    await Promise.all(lives.map((live) => live.release()));
    await untilStored(screen);
    for (const { recording, length } of lives) {
      const file = await readSession(screen, recording.page.roomId);
      const wanted = await undisturbed(recording, length);
      expect(file && comparable(file, false)).toEqual(
        comparable(wanted, false),
      );
    }
  } finally {
    await machine.close();
  }
});
