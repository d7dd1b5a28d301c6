import { expect } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { observe } from "./observation";

for (const binaryType of ["blob", "arraybuffer"] as const) {
  test(`a page that receives ${binaryType}s sees no difference`, async ({
    stand,
    installAndConsent,
  }) => {
    const { recording } = syntheticLive({ seed: 5, minutes: 2 });
    const options = {
      ...{ recordings: [recording] as const, binaryType },
      speed: "max" as const,
    };
    const alone = await stand(options, false);
    const plain = await alone.watch();
    const { frames } = await alone.server.played;
    const without = await observe(plain);
    const receivedWithout = await plain.evaluate(() => window.received);

    const watching = await installAndConsent(options);
    const live = await watching.playAll();
    const receivedWith = await live.evaluate(() => window.received);
    expect(receivedWith.slice(0, frames)).toEqual(
      receivedWithout.slice(0, frames),
    );
    expect(frames).toBeGreaterThan(300);
    expect(await observe(live)).toEqual(without);
    expect((await watching.exportSession()).totals.comments).toBeGreaterThan(0);
  });
}
