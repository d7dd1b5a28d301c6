import { expect, test } from "vitest";

import { createDemoRelay } from "@/lib/demo/demo-relay";
import { planFrames } from "@/lib/demo/frames";
import { inventLive } from "@/lib/demo/invented-live";
import { createIngestSteps } from "@/lib/ingest/ingest";
import { createSessionCommands } from "@/lib/ingest/session-commands";
import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import type { Origin } from "@/lib/model/session";
import { totalsOf } from "@/lib/model/tallies";
import type { Batch } from "@/lib/protocol/port";
import { fakePort, fakeTime } from "@/tests/support/fake-port";
import { temporaryDatabase } from "@/tests/support/temporary-database";

import { tallyOf } from "../../replay/tally";

const NOW = 1_790_000_000_000;
const ROOM = 7_618_000_000_000_000_001n;
const live = inventLive({
  ...{ seed: 8, people: 60, ratePerSecond: 5 },
  ...{ durationMs: 60_000, hasOddities: false },
});

/** What the demo's relay would send of a whole live. */
function batchesOf(relay: string): Batch[] {
  const { port, batches } = fakePort();
  const { backlog, messages } = live.begin();
  const room = {
    ...{ id: ROOM, host: live.host, hasPictures: false },
    clock: (at: number) => NOW + at,
  };
  const demo = createDemoRelay({
    ...{ relay, room, about: live.about, ...fakeTime() },
    connect: () => port,
  });
  demo.enter(backlog, NOW);
  for (const frame of planFrames(messages, live.seed))
    demo.bring(frame, NOW + frame.at);
  demo.leave(NOW + live.durationMs);
  demo.flush();
  return batches;
}

function start(rules = DEFAULT_RULES) {
  const database = temporaryDatabase();
  const { read, write } = createIngestSteps({
    ...{ database, now: () => NOW, rules: () => rules },
  });
  const play = async (relay: string, origin: Origin) => {
    for (const batch of batchesOf(relay))
      await write(await read(batch, 1, origin));
  };
  const sessions = () => database.sessions.toArray();
  return { database, play, sessions };
}

test("a demo comes to what it was told to be, without an address at TikTok", async () => {
  const { play, sessions } = start();
  await play("demo-1", "demo");
  const [session] = await sessions();
  expect(session).toMatchObject({ origin: "demo", status: "ended", url: "" });
  const totals = session && totalsOf(session.tallies, session.streamer.id);
  const expected = tallyOf(live);
  expect(totals).toMatchObject({
    ...{ comments: expected.comments, gifts: expected.gifts },
    ...{ diamonds: expected.diamonds, likesObserved: expected.likesObserved },
    ...{ people: expected.people, viewersPeak: expected.viewersPeak },
  });
});

test.each([
  { isPaused: true },
  { never: [live.host.handle] },
  { scope: "chosen" as const, chosen: [] },
])("rules hold a live back, and no demo: %j", async (changes) => {
  const { play, sessions } = start({ ...DEFAULT_RULES, ...changes });
  await play("page", "live");
  expect(await sessions()).toEqual([]);
  await play("demo-1", "demo");
  expect(await sessions()).toHaveLength(1);
});

test("a demo writes nothing into a live of the same room, nor a live into a demo", async () => {
  const { play, sessions } = start();
  await play("page", "live");
  const before = await sessions();
  await play("demo-1", "demo");
  expect((await sessions()).filter(({ origin }) => origin === "live")).toEqual(
    before,
  );
  const both = await sessions();
  await play("other-page", "live");
  expect((await sessions()).filter(({ origin }) => origin === "demo")).toEqual(
    both.filter(({ origin }) => origin === "demo"),
  );
});

test("erasing demos leaves every live", async () => {
  const { database, play, sessions } = start();
  await play("page", "live");
  await play("demo-1", "demo");
  await createSessionCommands(database, () => NOW).eraseDemos(null);
  expect((await sessions()).map(({ origin }) => origin)).toEqual(["live"]);
  const events = await database.events.toArray();
  expect(new Set(events.map(({ session }) => session))).toEqual(new Set([1]));
});
