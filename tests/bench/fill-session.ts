import type { Page } from "@playwright/test";

import { createRandom } from "@/lib/demo/random";
import { createScene } from "@/lib/demo/scene";
import { tellBacklog, tellLive } from "@/lib/demo/story";
import { addEvent, type Rollups } from "@/lib/derive/rollups";
import { noTallies } from "@/lib/model/tallies";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import { putRows } from "../support/put-rows";
import { aSessionRow } from "../support/session-rows";
import { toldRow } from "./told-row";

export const FILLED_SESSION = "5c3a7f52-93a4-4c1e-8a40-2d6b8f1c9e07";
const SEED = 5;
const HOURS_MS = 36_000_000;
const STARTED_AT = Date.UTC(2026, 8, 24, 8);
/** What a live has too much of for the count to be exact. */
const SPARE = 1.4;
const CHUNK = 5_000;
const PROGRESS = 100_000;

/** Writes a session as ten hours of recording would have left it, past the extension: rows and rollups, no raw frames. */
export async function fillSession(page: Page, events: number): Promise<void> {
  const rollups: Rollups = {
    ...{ session: 1, tallies: noTallies() },
    ...{ people: new Map(), minutes: new Map(), gifts: new Map() },
  };
  let chunk: EventRow[] = [];
  let lastAt = STARTED_AT;
  let count = 0;
  for (const row of toldRows(events)) {
    addEvent(rollups, row);
    chunk.push(row);
    lastAt = row.at;
    count += 1;
    if (chunk.length === CHUNK || count === events) {
      await putRows(page, "events", chunk);
      chunk = [];
    }
    if (count % PROGRESS === 0) console.log(`filled ${count} of ${events}`);
  }
  for (const table of ["people", "minutes", "gifts"] as const)
    await putRows(page, table, [...rollups[table].values()]);
  await putRows(page, "sessions", [sessionOf(rollups, count, lastAt)]);
}

function* toldRows(events: number): Generator<EventRow> {
  const ratePerSecond = (events * SPARE * 1000) / HOURS_MS;
  const people = Math.max(50, Math.round(events / 30));
  const options = {
    ...{ seed: SEED, durationMs: HOURS_MS, ratePerSecond },
    hasOddities: true,
  };
  const scene = createScene(createRandom(SEED), SEED, people);
  const backlog = tellBacklog(options, scene);
  let row = 1;
  let before: bigint | null = null;
  for (const told of tellLive(options, scene, backlog)) {
    const isRepeat = told.id === before;
    before = told.id;
    const timed = { ...told, at: STARTED_AT + told.at };
    const event = isRepeat ? null : toldRow(timed, 1, row);
    if (!event) continue;
    yield event;
    row += 1;
    if (row > events) return;
  }
}

function sessionOf(
  { tallies }: Rollups,
  events: number,
  lastAt: number,
): SessionRow {
  return aSessionRow({
    ...{ id: FILLED_SESSION, status: "ended", endedAt: lastAt, tallies },
    ...{ startedAt: STARTED_AT, lastAt, openedAt: STARTED_AT },
    ...{ lastFrameAt: lastAt, firstToldAt: STARTED_AT },
    ...{ nextRow: events + 1, messages: events, title: "Ten hours of clay" },
  });
}
