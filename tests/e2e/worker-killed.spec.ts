import { expect } from "@playwright/test";

import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { createKiller } from "./kill-worker";
import { withoutUs } from "./session-file";

const KILLS = 5;

test("a worker that is killed five times loses and doubles nothing", async ({
  installAndConsent,
}) => {
  const { recording, expected } = syntheticLive({ seed: 11, minutes: 4 });
  const options = { recordings: [recording] as const, speed: 20 };
  const frames = [...recording.lines()].length;

  const disturbed = await installAndConsent(options);
  const live = await disturbed.watch();
  const killWorker = await createKiller(disturbed.panel);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const reached = Math.round((frames * kill) / (KILLS + 1));
    await live.waitForFunction(
      (count) => window.received.length >= count,
      reached,
    );
    await killWorker();
  }
  await disturbed.server.played;
  await waitUntilStored(disturbed.panel);
  const after = await disturbed.exportSession();

  const undisturbed = await installAndConsent(options);
  await undisturbed.playAll();
  const whole = await undisturbed.exportSession();

  expect(withoutUs(after)).toEqual(withoutUs(whole));
  const { comments, gifts, diamonds, events } = expected();
  expect(after.totals).toMatchObject({ comments, gifts, diamonds, events });
});
