import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import {
  parseStorageSamples,
  readStorageSamples,
  STORAGE_SAMPLES_KEY,
} from "@/lib/settings/storage-samples";

test("what is no sample is left out", () => {
  const sample = { at: 1, usage: 2 };
  expect(parseStorageSamples([sample, null, 4, { at: "1", usage: 2 }])).toEqual(
    [sample],
  );
});

test.each([undefined, null, "samples", { at: 1, usage: 2 }])(
  "%j holds no samples",
  (stored) => {
    expect(parseStorageSamples(stored)).toEqual([]);
  },
);

test("samples are read from where the worker keeps them", async () => {
  fakeBrowser.reset();
  const samples = [{ at: 1, usage: 2 }];
  await fakeBrowser.storage.local.set({ [STORAGE_SAMPLES_KEY]: samples });
  expect(await readStorageSamples()).toEqual(samples);
});
