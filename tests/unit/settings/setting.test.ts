import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import { RECORDING } from "@/lib/model/settings/recording";
import {
  changeSetting,
  readSetting,
  watchSetting,
} from "@/lib/settings/setting";

beforeEach(() => {
  fakeBrowser.reset();
});

test("at first every live is recorded", async () => {
  expect(await readSetting(RECORDING)).toEqual(DEFAULT_RULES);
});

test("two changes at once are both kept", async () => {
  await Promise.all([
    changeSetting(RECORDING, { isPaused: true }),
    changeSetting(RECORDING, { scope: "chosen" }),
    changeSetting(RECORDING, ({ never }) => ({ never: [...never, "fox"] })),
    changeSetting(RECORDING, ({ never }) => ({ never: [...never, "wren"] })),
  ]);
  expect(await readSetting(RECORDING)).toEqual({
    ...DEFAULT_RULES,
    isPaused: true,
    scope: "chosen",
    never: ["fox", "wren"],
  });
});

test("a change that fails is told of and does not stop the next", async () => {
  const failing = changeSetting(RECORDING, () => {
    throw new Error("no such list");
  });
  await expect(failing).rejects.toThrow("no such list");
  await changeSetting(RECORDING, { isPaused: true });
  expect(await readSetting(RECORDING)).toHaveProperty("isPaused", true);
});

test("whoever watches hears of every change until they stop", async () => {
  const heard: boolean[] = [];
  const stop = new AbortController();
  watchSetting(RECORDING, ({ isPaused }) => heard.push(isPaused), stop.signal);
  await changeSetting(RECORDING, { isPaused: true });
  await changeSetting(RECORDING, { isPaused: false });
  stop.abort();
  await changeSetting(RECORDING, { isPaused: true });
  expect(heard).toEqual([true, false]);
});
