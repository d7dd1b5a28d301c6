import { readdirSync } from "node:fs";

import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { SETTINGS, standardValues } from "@/lib/model/settings/all";
import { membersOf } from "@/lib/model/settings/members";
import { RECORDING } from "@/lib/model/settings/recording";
import {
  changeAllSettings,
  readAllSettings,
} from "@/lib/settings/all-settings";
import { changeSetting, readSetting } from "@/lib/settings/setting";

beforeEach(() => {
  fakeBrowser.reset();
});

test("a reset of everything starts no recording that was paused", async () => {
  await changeSetting(RECORDING, { isPaused: true, never: ["fox"] });
  await changeAllSettings(standardValues());
  expect(await readSetting(RECORDING)).toMatchObject({
    isPaused: true,
    never: [],
  });
});

test("only what is named is changed", async () => {
  await changeSetting(RECORDING, { never: ["fox"] });
  await changeAllSettings({ privacy: { hasPictures: false } });
  expect(await readAllSettings()).toMatchObject({
    privacy: { hasPictures: false },
    recording: { never: ["fox"] },
  });
});

test("what is no setting is stored nowhere", async () => {
  await changeAllSettings({ consent: { givenAt: 1 } });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test("every setting that is defined is among all of them", async () => {
  const files = readdirSync("lib/model/settings").map((name) =>
    name.replace(/\.ts$/, ""),
  );
  const modules = await Promise.all(
    files.map(
      (name) =>
        import(`../../../lib/model/settings/${name}.ts`) as Promise<
          Record<string, unknown>
        >,
    ),
  );
  const defined = modules
    .flatMap((exported) => Object.values(exported))
    .filter((one) => typeof membersOf(one).parse === "function");
  expect(defined.length).toBeGreaterThan(3);
  expect(new Set(SETTINGS)).toEqual(new Set(defined));
});
