import { beforeEach, expect, test } from "vitest";

import { paceBand } from "@/lib/model/pace-band";
import { readAudience, readCompared, readTrend } from "@/lib/queries/compare";
import { readPastLives } from "@/lib/queries/pace-band";

import { aReadTask } from "../../support/read-task";
import { aSessionRow, NOON } from "../../support/session-rows";
import { fillLives, severalLives } from "../../support/several-lives";
import { temporaryDatabase } from "../../support/temporary-database";

const DAY_MS = 86_400_000;
let database = temporaryDatabase();

beforeEach(async () => {
  database = temporaryDatabase();
  const lives = severalLives({ count: 6, until: NOON, minutes: 10 });
  await fillLives(database, lives);
});

const idOf = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

test("lives are laid upon each other from their beginnings, in whatever order they are asked for", async () => {
  const ids = [idOf(5), idOf(2)];
  const compared = await readCompared(database, ids, aReadTask().task);
  expect(compared.map(({ live }) => live.session)).toEqual([2, 5]);
  const again = await readCompared(database, ids.reverse(), aReadTask().task);
  expect(again).toEqual(compared);
  for (const { live, minutes, figures } of compared) {
    const rows = await database.minutes
      .where("[session+minute]")
      .between([live.session, 0], [live.session, Infinity])
      .toArray();
    expect(minutes.slice(0, 10).map((one) => one?.comments)).toEqual(
      rows.slice(0, 10).map(({ comments }) => comments),
    );
    const sum = rows.reduce((all, { comments }) => all + comments, 0);
    expect(figures.comments).toBe(sum);
  }
});

test("every live has new and returning people, and they are all who came", async () => {
  const audience = await readAudience(database, "72", aReadTask().task);
  const trend = await readTrend(database, "72", aReadTask().task);
  expect(audience?.arrivals[0]?.returning).toBe(0);
  expect(
    audience?.arrivals.map(({ newcomers, returning }) => newcomers + returning),
  ).toEqual(trend.map(({ figures }) => figures.people));
});

test("who came until three lives ago used to come", async () => {
  const audience = await readAudience(database, "72", aReadTask().task);
  const away = audience?.away.map(({ id }) => Number(id.slice(-3)) % 10);
  expect(away?.length).toBeGreaterThan(0);
  expect(new Set(away)).toContain(1);
  const last = await database.people
    .where("person")
    .anyOf(audience?.away.map(({ id }) => id) ?? [])
    .toArray();
  expect(Math.max(...last.map(({ session }) => session))).toBe(3);
});

async function addNow(): Promise<void> {
  await database.sessions.put(
    aSessionRow({
      ...{ number: 9, id: "now", startedAt: NOON + DAY_MS + 5_000 },
      liveStartedAt: NOON + DAY_MS,
      streamer: { id: "72", handle: "willow.weaves", nickname: "" },
    }),
  );
}

test("what is usual comes from the streamer's own lives before this one", async () => {
  await addNow();
  const past = await readPastLives(database, 9, aReadTask().task);
  expect(past?.beganAt).toBe(NOON + DAY_MS);
  expect(past?.lives).toHaveLength(6);
  const band = paceBand(past?.lives ?? [], "viewers");
  expect(band[0]?.lives).toBe(6);
  expect(band).toHaveLength(11);
});

test("with two past lives there is no usual, and lives of the demo are none", async () => {
  await addNow();
  await database.sessions.update(1, { isHidden: true });
  await database.sessions.update(2, { origin: "demo" });
  await database.sessions.update(3, { origin: "replay" });
  expect(
    (await readPastLives(database, 9, aReadTask().task))?.lives,
  ).toHaveLength(3);
  await database.sessions.update(4, { isHidden: true });
  expect(await readPastLives(database, 9, aReadTask().task)).toBeNull();
});
