import path from "node:path";

import { expect, test } from "vitest";

import { createRate } from "@/lib/relay/rate";
import { findRecordings, readRecording } from "@/tests/support/recording";

const MEGABYTE = 1024 * 1024;

function clocked() {
  let now = 0;
  const rate = createRate({ elapsed: () => now });
  return {
    pass: (ms: number) => {
      now += ms;
    },
    /** How many of so many messages pass. */
    offer: (count: number, bytes = 0) =>
      Array.from({ length: count }, () => rate.allows(bytes)).filter(Boolean)
        .length,
  };
}

test("what a tab that was held up hears at once passes", () => {
  const { offer } = clocked();
  expect(offer(20_000)).toBe(20_000);
  expect(offer(1)).toBe(0);
});

test("two thousand messages a second pass for as long as they come", () => {
  const { offer, pass } = clocked();
  let passed = 0;
  for (let second = 0; second < 60; second += 1) {
    passed += offer(2_000);
    pass(1_000);
  }
  expect(passed).toBe(60 * 2_000);
});

test("a flood is cut to two thousand messages a second, in stretches of a second", () => {
  const { offer, pass } = clocked();
  offer(20_000);
  let passed = 0;
  let stretches = 0;
  let wasRefused = false;
  for (let ms = 0; ms < 20_000; ms += 10) {
    const now = offer(100);
    passed += now;
    if (now < 100 && !wasRefused) stretches += 1;
    wasRefused = now < 100;
    pass(10);
  }
  expect(passed).toBeLessThanOrEqual(21 * 2_000);
  expect(stretches).toBeLessThanOrEqual(21);
});

test("more than 64 MB a second is cut as well", () => {
  const { offer, pass } = clocked();
  expect(offer(10, 16 * MEGABYTE)).toBe(4);
  pass(1_000);
  expect(offer(10, 16 * MEGABYTE)).toBe(4);
});

test("a message larger than all that may come in a second never passes", () => {
  const { offer } = clocked();
  expect(offer(1, 65 * MEGABYTE)).toBe(0);
});

test("a clock that goes back makes nothing pass", () => {
  const { offer, pass } = clocked();
  offer(20_000);
  pass(-5_000);
  expect(offer(5)).toBe(0);
});

test.each(findRecordings().map((file) => path.basename(file)))(
  "%s passes whole at a hundred times its speed",
  (name) => {
    const file = findRecordings().find((found) => found.endsWith(name));
    const { lines } = readRecording(file ?? "");
    let now = 0;
    const rate = createRate({ elapsed: () => now });
    for (const { at, data } of lines) {
      now = at / 100;
      expect(rate.allows((data.length * 3) / 4)).toBe(true);
    }
  },
);
