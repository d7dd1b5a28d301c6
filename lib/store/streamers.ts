import type { LivetapDatabase } from "./database";
import type { SessionRow, StreamerRow } from "./rows";

/** Keeps what a session tells of its streamer beside the other lives of the same streamer. Nothing while the id is unknown. */
export async function keepStreamer(
  database: LivetapDatabase,
  session: SessionRow,
): Promise<void> {
  const { id, handle, nickname, avatar } = session.streamer;
  if (id === "") return;
  const stored = await database.streamers.get(id);
  const { number, startedAt, followersFirst, followersLast } = session;
  const live = { session: number, startedAt, followersFirst, followersLast };
  const others = (stored?.lives ?? []).filter(
    (other) => other.session !== number,
  );
  const row: StreamerRow = {
    id,
    handle: handle || (stored?.handle ?? ""),
    nickname: nickname || (stored?.nickname ?? ""),
    ...((avatar ?? stored?.avatar) !== undefined && {
      avatar: avatar ?? stored?.avatar ?? "",
    }),
    lives: [...others, live].sort(
      (left, right) => left.session - right.session,
    ),
  };
  if (JSON.stringify(row) !== JSON.stringify(stored))
    await database.streamers.put(row);
}

/** Takes an erased session out; a streamer without lives goes too. */
export async function forgetLive(
  database: LivetapDatabase,
  session: number,
): Promise<void> {
  await database.streamers.toCollection().modify((row, found) => {
    row.lives = row.lives.filter((live) => live.session !== session);
    if (row.lives.length === 0) delete (found as { value?: StreamerRow }).value;
  });
}
