import { expect, test } from "vitest";

import type { TabStatus } from "@/lib/protocol/commands";
import { healthOf, type Signs } from "@/lib/queries/health";
import { overviewOf } from "@/lib/queries/overview";
import type { SessionRow } from "@/lib/store/rows";

import { sampleRows } from "../../support/sample-session";

const NOW = 1_700_000_000_000;

function aStatus(status: Partial<TabStatus>): TabStatus {
  return {
    relay: "relay",
    isHooked: true,
    openSockets: 1,
    socketsSeen: 1,
    lastFrameAt: NOW - 1000,
    pending: 0,
    lastNumber: 1,
    pendingBytes: 0,
    refusal: null,
    ...status,
  };
}

function overviewWith(session: Partial<SessionRow>) {
  const [row] = sampleRows({ until: NOW, minutes: 1, session }).sessions;
  return row ? overviewOf(row) : null;
}

function kindFor(signs: Partial<Signs>) {
  return healthOf({
    hasConsent: true,
    hasTab: true,
    status: aStatus({}),
    overview: overviewWith({}),
    held: null,
    now: NOW,
    ...signs,
  });
}

test("frames that come in are captured", () => {
  expect(kindFor({})).toEqual({ kind: "capturing" });
});

test("without consent nothing else counts", () => {
  expect(kindFor({ hasConsent: false, status: null })).toEqual({
    kind: "noConsent",
  });
});

test.each([
  ["no relay answers", null],
  ["the hook came too late", aStatus({ isHooked: false, socketsSeen: 0 })],
])("a page needs a reload when %s", (_, status) => {
  expect(kindFor({ status })).toEqual({ kind: "needsReload" });
});

test.each([
  ["nothing was asked yet", undefined],
  [
    "the page has opened no socket",
    aStatus({ socketsSeen: 0, lastFrameAt: 0 }),
  ],
  ["the socket has said nothing", aStatus({ lastFrameAt: 0 })],
])("it waits while %s", (_, status) => {
  expect(kindFor({ status })).toEqual({ kind: "waiting" });
});

test("it waits while the frames belong to no session yet", () => {
  expect(kindFor({ overview: null })).toEqual({ kind: "waiting" });
});

test.each([
  ["every socket is closed", { openSockets: 0 }, NOW - 1000],
  [
    "no frame came for half a minute",
    { lastFrameAt: NOW - 31_000 },
    NOW - 31_000,
  ],
])("the connection is lost when %s", (_, status, lastFrameAt) => {
  expect(kindFor({ status: aStatus(status) })).toEqual({
    kind: "connectionLost",
    lastFrameAt,
  });
});

test("frames of a socket that an older relay saw opening are captured", () => {
  const status = aStatus({ socketsSeen: 0, openSockets: 0 });
  expect(kindFor({ status })).toEqual({ kind: "capturing" });
});

test.each(["full", "database"] as const)(
  "what cannot be stored (%s) waits in the tab",
  (refusal) => {
    const status = aStatus({ refusal, pendingBytes: 12_000_000 });
    expect(kindFor({ status })).toEqual({
      kind: "refused",
      reason: refusal,
      waitingBytes: 12_000_000,
    });
  },
);

test.each(["paused", "never", "notChosen", "erased"] as const)(
  "a live that is held (%s) is paused, with or without a session",
  (held) => {
    const paused = { kind: "paused", by: held };
    expect(kindFor({ held })).toEqual(paused);
    expect(kindFor({ held, overview: null })).toEqual(paused);
  },
);

test("a pause for all is told before that of the one live", () => {
  const overview = overviewWith({ stoppedAt: NOW });
  expect(kindFor({ overview, held: "paused" })).toMatchObject({ by: "paused" });
});

test("a live that ended is not held", () => {
  const overview = overviewWith({ status: "ended" });
  expect(kindFor({ overview, held: "paused" })).toEqual({ kind: "ended" });
});

test("an ended live is no lost connection", () => {
  const status = aStatus({ openSockets: 0 });
  const overview = overviewWith({ status: "ended" });
  expect(kindFor({ status, overview })).toEqual({ kind: "ended" });
});

test("a recording that the user ended says so", () => {
  const overview = overviewWith({ stoppedAt: NOW });
  expect(kindFor({ overview })).toEqual({ kind: "paused", by: "live" });
});

test("a session that is shown without its tab is past", () => {
  expect(kindFor({ hasTab: false })).toEqual({
    kind: "past",
    isComplete: false,
  });
});
