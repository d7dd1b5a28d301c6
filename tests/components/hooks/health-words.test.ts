// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";

import { healthWords, unknownWords } from "@/components/hooks/health-words";
import type { Health } from "@/lib/model/health";
import { overviewOf } from "@/lib/queries/overview";
import { formatClock } from "@/lib/text/time";

import { surround } from "../../support/screen";
import { aSessionRow, NOON } from "../../support/session-rows";

beforeEach(() => surround({}));

const MEGABYTE = 1024 * 1024;

test.each<[Health, string, RegExp]>([
  [{ kind: "capturing" }, "Capturing", /^Everything that the page receives/],
  [
    { kind: "waiting" },
    "Waiting for the page",
    /has not opened its connection/,
  ],
  [{ kind: "needsReload" }, "Page needs a reload", /reload it to start/],
  [
    { kind: "connectionLost", lastFrameAt: NOON },
    "Connection lost",
    new RegExp(`since ${formatClock(NOON)}`),
  ],
  [
    { kind: "connectionLost", lastFrameAt: 0 },
    "Connection lost",
    /connection to TikTok is closed/,
  ],
  [{ kind: "ended" }, "Live ended", /is over, and its recording is kept/],
  [{ kind: "past", isComplete: true }, "Recorded", /until it ended/],
  [{ kind: "past", isComplete: false }, "Recorded", /stopped before/],
  [{ kind: "noConsent" }, "Recording is off", /until you start it/],
  [{ kind: "paused", by: "live" }, "Paused", /You paused this live/],
  [{ kind: "paused", by: "paused" }, "All paused", /no live is recorded/],
  [{ kind: "paused", by: "never" }, "Never recorded", /never to record/],
  [{ kind: "paused", by: "notChosen" }, "Not recorded", /streamers you chose/],
  [{ kind: "paused", by: "erased" }, "Recording deleted", /^You deleted this/],
  [
    { kind: "refused", reason: "full", waitingBytes: 12e6 },
    "Storage is full",
    /no space left.+ 12 MB wait in this tab; up to 64 MB are kept\./,
  ],
  [
    { kind: "refused", reason: "full", waitingBytes: 63 * MEGABYTE },
    "Storage is full",
    /are used up: the oldest of it is being lost/,
  ],
  [
    { kind: "refused", reason: "database", waitingBytes: 0 },
    "Cannot store",
    /database does not open.+ 0 bytes wait/,
  ],
])("%j is said as %s", (health, label, about) => {
  const words = healthWords(health);
  expect(words.label).toBe(label);
  expect(words.about).toMatch(about);
});

test.each<[Health["kind"], Health, boolean]>([
  ["capturing", { kind: "capturing" }, false],
  ["waiting", { kind: "waiting" }, false],
  ["ended", { kind: "ended" }, false],
  ["needsReload", { kind: "needsReload" }, true],
  ["connectionLost", { kind: "connectionLost", lastFrameAt: 0 }, true],
  ["paused", { kind: "paused", by: "never" }, true],
  ["refused", { kind: "refused", reason: "full", waitingBytes: 0 }, true],
])("what %s means has to be read at once: %j, %s", (_, health, isPressing) => {
  const { help, about } = healthWords(health);
  expect(help).toBe(isPressing ? about : null);
});

test.each([
  [{}, null],
  [
    { NewMessage: 40 },
    "TikTok sent 1 kind of message that this version does not know",
  ],
  [
    { NewMessage: 40, OtherMessage: 2 },
    "TikTok sent 2 kinds of message that this version does not know",
  ],
])("of the unknown methods %j the kinds are told", (unknownMethods, words) => {
  const { unread } = overviewOf(aSessionRow({ unknownMethods }));
  expect(unknownWords(unread)).toBe(words);
});
