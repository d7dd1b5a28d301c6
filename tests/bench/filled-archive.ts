import type { Page } from "@playwright/test";

import { noTallies } from "@/lib/model/tallies";
import type { PersonRow, SessionRow } from "@/lib/store/rows";

import { putRows } from "../support/put-rows";
import { aPersonRow, aSessionRow } from "../support/session-rows";
import { profileFilledBy } from "./filled-profile";

const LIVES = 500;
const PEOPLE_A_LIVE = 400;
/** Some come to most lives of a streamer, most to one or two. */
const KNOWN_PEOPLE = 120_000;
const STREAMERS = 5;
const STARTED_AT = Date.UTC(2025, 0, 6, 18);
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Two years of lives with everybody who came, without their events. */
export async function filledArchive(): Promise<{
  profile: string;
  stored: string;
}> {
  const profile = await profileFilledBy(`archive-${LIVES}`, fillArchive);
  const people = (LIVES * PEOPLE_A_LIVE).toLocaleString("en");
  return { profile, stored: `${LIVES} lives, ${people} people` };
}

async function fillArchive(page: Page): Promise<void> {
  let people: PersonRow[] = [];
  for (let number = 1; number <= LIVES; number += 1) {
    people.push(...peopleOf(number));
    if (number % 20 > 0) continue;
    await putRows(page, "people", people);
    people = [];
  }
  const sessions = Array.from({ length: LIVES }, (_, index) =>
    sessionOf(index + 1),
  );
  await putRows(page, "sessions", sessions);
}

function sessionOf(number: number): SessionRow {
  const startedAt = startOf(number);
  const streamer = number % STREAMERS;
  return aSessionRow({
    ...{ number, id: `5c3a7f52-93a4-4c1e-8a40-${idText(number)}` },
    ...{ room: String(7_300_000_000_000_000_000n + BigInt(number)) },
    streamer: {
      ...{ id: `680000000000000000${streamer}`, nickname: "" },
      handle: `maple.fox.${streamer}`,
    },
    ...{ status: "ended", startedAt, openedAt: startedAt },
    ...{
      lastAt: startedAt + 2 * HOUR_MS,
      lastFrameAt: startedAt + 2 * HOUR_MS,
    },
    title: `Live ${number}`,
    tallies: { ...noTallies(), events: 20_000, people: PEOPLE_A_LIVE },
  });
}

function peopleOf(number: number): PersonRow[] {
  const at = startOf(number);
  const ids = new Set<number>();
  for (let step = 0; ids.size < PEOPLE_A_LIVE; step += 1)
    ids.add(personAt(number * 7_919 + step * 104_729));
  return [...ids].map((id) =>
    aPersonRow(String(1_000 + id), {
      ...{ session: number, comments: id % 17, likes: id % 900 },
      ...{
        gifts: Number(id % 29 === 0),
        diamonds: id % 29 === 0 ? id % 500 : 0,
      },
      ...{ firstAt: at + (id % 3_600) * 1_000, lastAt: at + HOUR_MS + id },
    }),
  );
}

/** The lower ids far more often. */
function personAt(seed: number): number {
  const share = ((seed * 2_654_435_761) % 1_000_003) / 1_000_003;
  return Math.floor(KNOWN_PEOPLE * share * share);
}

function startOf(number: number): number {
  return STARTED_AT + number * DAY_MS;
}

function idText(number: number): string {
  return String(number).padStart(12, "0");
}
