import type { Streamer } from "@/lib/model/session";
import type { SessionRow } from "@/lib/store/rows";
import { shownSessions } from "@/lib/store/shown-sessions";

import type { ReadDatabase } from "./open";

/** A recorded live as a choice or a heading names it. */
export interface RecordedLive {
  number: number;
  id: string;
  room: string;
  /** What the user calls it, else its title; may be empty. */
  name: string;
  streamer: Streamer;
  /** Epoch ms. */
  startedAt: number;
}

export function recordedLiveOf(session: SessionRow): RecordedLive {
  const { number, id, room, name = "", title = "", streamer } = session;
  const startedAt = session.startedAt ?? session.openedAt;
  return { number, id, room, name: name || title, streamer, startedAt };
}

/** Newest first. */
export async function readRecordedLives(
  database: ReadDatabase,
): Promise<RecordedLive[]> {
  const rows = await shownSessions(database).reverse().toArray();
  return rows.map(recordedLiveOf);
}

/** How a person was called last; null for somebody who was never seen. */
export async function readPersonName(
  { people }: ReadDatabase,
  person: string,
): Promise<{ nickname: string; handle: string } | null> {
  const row = await people.where("person").equals(person).last();
  return row ?? null;
}
