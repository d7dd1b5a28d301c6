import { expect, test } from "vitest";

import { packBacklog, packFrame, planFrames } from "@/lib/demo/frames";
import { inventLive } from "@/lib/demo/invented-live";
import type { Room } from "@/lib/demo/message";

const OPTIONS = {
  ...{ seed: 3, people: 80, ratePerSecond: 5 },
  ...{ durationMs: 180_000, hasOddities: false },
};

function toldBy(options: Partial<typeof OPTIONS> = {}) {
  const { backlog, messages } = inventLive({ ...OPTIONS, ...options }).begin();
  return [...backlog, ...messages];
}

function bytesOf(hasPictures: boolean): string {
  const live = inventLive(OPTIONS);
  const { backlog, messages } = live.begin();
  const room: Room = {
    ...{ id: 7n, host: live.host, hasPictures },
    clock: (at) => 1_790_000_000_000 + at,
  };
  const frames = [...planFrames(messages, OPTIONS.seed)].map((frame) =>
    packFrame(frame, room),
  );
  return [packBacklog(backlog, room), ...frames]
    .map((bytes) => Buffer.from(bytes).toString("latin1"))
    .join("\n");
}

test("the same seed tells the same live, as often as it is begun, and another seed another", () => {
  const live = inventLive(OPTIONS);
  const once = [...live.begin().messages];
  expect([...live.begin().messages]).toEqual(once);
  expect([...inventLive(OPTIONS).begin().messages]).toEqual(once);
  expect(toldBy({ seed: 4 })).not.toEqual(toldBy());
});

test("everything that a live is shown for happens in it", () => {
  const acts = toldBy().map(({ act }) => act);
  expect(new Set(acts.map(({ kind }) => kind))).toEqual(
    new Set([
      ...["comment", "gift", "like", "join", "follow", "share", "viewers"],
      ...["control", "intro", "welcome", "caption", "question"],
      ...["battle", "armies"],
    ]),
  );
  const languages = acts.flatMap((act) =>
    act.kind === "comment" ? act.person.language : [],
  );
  expect(new Set(languages)).toEqual(new Set(["en", "fr", "es"]));
});

test("a battle begins, is scored and ends, and its scores do not go back", () => {
  const battles = toldBy().flatMap(({ at, act }) =>
    act.kind === "battle" || act.kind === "armies" ? { at, ...act } : [],
  );
  expect(battles.at(0)).toMatchObject({ kind: "battle", isEnd: false });
  expect(battles.at(-1)).toMatchObject({ kind: "battle", isEnd: true });
  expect(battles.at(0)?.at).toBe(battles.at(0)?.startsAt);
  expect(battles.at(-1)?.at).toBe(battles.at(-1)?.endsAt);
  for (const side of ["own", "rivals"] as const) {
    const scores = battles.map((battle) => battle[side]);
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
  }
});

test("without pictures no address of any is in what is sent", () => {
  expect(bytesOf(true)).toContain("https://");
  expect(bytesOf(false)).not.toContain("http");
});
