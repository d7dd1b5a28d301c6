import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import { changeRules, readRules, watchRules } from "@/lib/settings/recording";

beforeEach(() => {
  fakeBrowser.reset();
});

test("at first every live is recorded", async () => {
  expect(await readRules()).toEqual(DEFAULT_RULES);
});

test("two changes at once are both kept", async () => {
  await Promise.all([
    changeRules({ isPaused: true }),
    changeRules({ scope: "chosen" }),
    changeRules(({ never }) => ({ never: [...never, "fox"] })),
    changeRules(({ never }) => ({ never: [...never, "wren"] })),
  ]);
  expect(await readRules()).toEqual({
    ...DEFAULT_RULES,
    isPaused: true,
    scope: "chosen",
    never: ["fox", "wren"],
  });
});

test("a change that fails is told of and does not stop the next", async () => {
  const failing = changeRules(() => {
    throw new Error("no such list");
  });
  await expect(failing).rejects.toThrow("no such list");
  await changeRules({ isPaused: true });
  expect(await readRules()).toHaveProperty("isPaused", true);
});

test("whoever watches hears of every change until they stop", async () => {
  const heard: boolean[] = [];
  const stop = new AbortController();
  watchRules(({ isPaused }) => heard.push(isPaused), stop.signal);
  await changeRules({ isPaused: true });
  await changeRules({ isPaused: false });
  stop.abort();
  await changeRules({ isPaused: true });
  expect(heard).toEqual([true, false]);
});
