import { expect, test } from "vitest";

import {
  type BadgedLive,
  badgeNumber,
  badgeOf,
  overallBadgeOf,
} from "@/lib/model/badge";
import type { Health } from "@/lib/model/health";

function aLive(changes: Partial<BadgedLive> = {}): BadgedLive {
  return {
    health: { kind: "capturing" },
    viewers: 281,
    diamonds: 15_978,
    isUnread: false,
    ...changes,
  };
}

test.each([
  ["viewers", "281"],
  ["diamonds", "15K"],
  ["none", ""],
] as const)("a recorded live shows its %s in colour", (shown, text) => {
  expect(badgeOf(aLive(), shown)).toEqual({
    ...{ text, tone: "recording", isColoured: true },
  });
});

test("a figure that is not known yet is left out", () => {
  expect(badgeOf(aLive({ viewers: null }), "viewers").text).toBe("");
});

const TROUBLES: Health[] = [
  { kind: "needsReload" },
  { kind: "connectionLost", lastFrameAt: 1 },
  { kind: "refused", reason: "full", waitingBytes: 1 },
  { kind: "refused", reason: "database", waitingBytes: 1 },
];

test.each(TROUBLES)("$kind is an exclamation mark", (health) => {
  expect(badgeOf(aLive({ health }), "viewers")).toMatchObject({
    ...{ text: "!", tone: "trouble" },
  });
});

test("frames that cannot be read are an exclamation mark, whatever is shown", () => {
  expect(badgeOf(aLive({ isUnread: true }), "none").text).toBe("!");
});

test("a paused live shows two bars on a grey icon", () => {
  const health: Health = { kind: "paused", by: "live" };
  expect(badgeOf(aLive({ health, isUnread: true }), "viewers")).toEqual({
    ...{ text: "||", tone: "off", isColoured: false },
  });
});

const QUIET: Health[] = [
  { kind: "waiting" },
  { kind: "ended" },
  { kind: "past", isComplete: false },
  { kind: "noConsent" },
];

test.each(QUIET)("$kind is a grey icon without words", (health) => {
  expect(badgeOf(aLive({ health }), "viewers")).toEqual({
    ...{ text: "", tone: "off", isColoured: false },
  });
});

const IDLE = {
  ...{ recorded: 0, isTroubled: false },
  ...{ isPaused: false, hasStopped: false },
};

test.each([
  ["nothing", IDLE, ""],
  ["one live", { ...IDLE, recorded: 1 }, "●"],
  ["three lives", { ...IDLE, recorded: 3 }, "●3"],
  ["a troubled live", { ...IDLE, recorded: 2, isTroubled: true }, "!"],
  ["a pause of everything", { ...IDLE, isPaused: true }, "||"],
  ["a recording that stopped", { ...IDLE, hasStopped: true }, "!"],
  [
    "one that stopped while another goes on",
    { ...IDLE, recorded: 1, hasStopped: true },
    "!",
  ],
])("other tabs tell of %s", (_, lives, text) => {
  expect(overallBadgeOf(lives).text).toBe(text);
});

test.each([
  [0, "0"],
  [999, "999"],
  [1_000, "1K"],
  [1_299, "1.2K"],
  [9_999, "9.9K"],
  [15_400, "15K"],
  [999_999, "999K"],
  [1_100_000, "1.1M"],
  [999_999_999, "999M"],
  [2_000_000_000, "2B"],
])("%i is written as %s", (value, text) => {
  expect(badgeNumber(value)).toBe(text);
});
