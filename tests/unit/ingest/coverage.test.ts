import { expect, test } from "vitest";

import {
  cover,
  loseEverybody,
  loseObserver,
  suspectGap,
} from "@/lib/ingest/coverage";
import type { SessionRow } from "@/lib/store/rows";

type Session = Pick<SessionRow, "covered">;

const LEFT = { relay: "left", tab: 1 };
const RIGHT = { relay: "right", tab: 2 };
const RELOADED = { relay: "reloaded", tab: 1 };

function covered(): Session {
  const session: Session = { covered: null };
  cover(session, LEFT, 0);
  cover(session, LEFT, 1_000);
  return session;
}

function lose(session: Session, relay: string): void {
  loseObserver(session, (observer) => observer.relay === relay, "socket");
}

test("heartbeats keep a quiet live covered", () => {
  const session = covered();
  expect(cover(session, LEFT, 11_000)).toEqual([{ from: 0, to: 11_000 }]);
  expect(cover(session, LEFT, 40_000)).toEqual([{ from: 0, to: 40_000 }]);
});

test.each([
  ["silence", LEFT, () => undefined, "socket", 32_000],
  [
    "a closed socket",
    LEFT,
    (to: Session) => {
      lose(to, "left");
    },
    "socket",
    2_000,
  ],
  ["a reload of the page", RELOADED, () => undefined, "reload", 2_000],
  [
    "a reload that closed the socket first",
    RELOADED,
    (to: Session) => {
      lose(to, "left");
    },
    "reload",
    2_000,
  ],
  [
    "a pause",
    LEFT,
    (to: Session) => {
      loseEverybody(to, "paused");
    },
    "paused",
    2_000,
  ],
  [
    "a sleep, although the socket was found closed afterwards",
    LEFT,
    (to: Session) => {
      loseEverybody(to, "asleep");
      lose(to, "left");
    },
    "asleep",
    9e6,
  ],
  [
    "an update that nobody survived",
    RELOADED,
    (to: Session) => {
      suspectGap(to, "update");
    },
    "update",
    2_000,
  ],
] as const)(
  "%s leaves a gap with its cause",
  (_case, by, happen, cause, at) => {
    const session = covered();
    happen(session);
    expect(cover(session, by, at)).toEqual([{ from: 1_000, to: at, cause }]);
    expect(cover(session, by, at + 5)).toEqual([{ from: at, to: at + 5 }]);
  },
);

test("an update that the page survived leaves no gap and no suspicion", () => {
  const session = covered();
  suspectGap(session, "update");
  expect(cover(session, LEFT, 6_000)).toEqual([{ from: 0, to: 6_000 }]);
  expect(cover(session, LEFT, 60_000)[0]?.cause).toBe("socket");
});

test("two tabs on one live leave no gap, whichever of them goes", () => {
  const session = covered();
  expect(cover(session, RIGHT, 1_800)).toEqual([{ from: 0, to: 1_800 }]);
  lose(session, "right");
  expect(cover(session, LEFT, 9_000)).toEqual([{ from: 0, to: 9_000 }]);
  expect(cover(session, RIGHT, 9_500)).toEqual([{ from: 0, to: 9_500 }]);
  lose(session, "left");
  expect(cover(session, RIGHT, 19_000)).toEqual([{ from: 0, to: 19_000 }]);
});

test("the last words of a page that is gone are covered, and a gap follows", () => {
  const session = covered();
  loseObserver(session, ({ tab }) => tab === 1, "tab");
  expect(cover(session, null, 1_400)).toEqual([{ from: 0, to: 1_400 }]);
  expect(cover(session, RIGHT, 5_000)).toEqual([
    { from: 1_400, to: 5_000, cause: "tab" },
  ]);
});

test("what comes late from before a gap changes nothing", () => {
  const session = covered();
  lose(session, "left");
  expect(cover(session, RIGHT, 500)).toEqual([]);
  expect(session.covered?.to).toBe(1_000);
});
