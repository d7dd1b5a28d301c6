import { expect } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { comparable } from "../soak/comparable";
import { readSession } from "../soak/stored-session";
import { undisturbed } from "../soak/undisturbed";
import { extensionTest as test } from "./fixtures";

test("the undisturbed live of the fault suite is what a real browser exports of it", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 12, events: 300 });
  const watching = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  await watching.playAll();
  const exported = comparable(await watching.exportSession(), false);
  expect(exported).toEqual(
    comparable(await undisturbed(recording, Infinity), false),
  );
  const read = await readSession(watching.panel, recording.page.roomId);
  expect(read && comparable(read, false)).toEqual(exported);
});
