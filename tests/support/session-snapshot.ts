import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, GiftRow } from "@/lib/store/rows";

/** Everything of a room's session that must not depend on how its messages came. */
export async function sessionSnapshot(database: LivetapDatabase, room: string) {
  const session = await database.sessions.get({ room });
  if (!session) throw new Error(`no session of room ${room}`);
  const { number } = session;
  const all = <Row extends { session: number }>(name: string) =>
    database
      .table<Row>(name)
      .filter((row) => row.session === number)
      .toArray();
  const events = await all<EventRow>("events");
  const { tallies, startedAt, lastAt, status, streamer, unknownMethods } =
    session;
  return {
    session: {
      ...{ tallies, startedAt, lastAt, status, streamer },
      unknownMethods,
    },
    events: sorted(
      events.map(
        ({
          row: _row,
          frame: _frame,
          receivedAt: _received,
          mended: _mended,
          ...event
        }) => event,
      ),
    ),
    people: sorted(
      // The picture that came last is kept: its signature expires last.
      (await all<{ session: number; avatar?: string }>("people")).map(
        ({ avatar: _avatar, ...person }) => person,
      ),
    ),
    minutes: sorted(await all("minutes")),
    gifts: sorted(
      (await all<GiftRow>("gifts")).map(({ undescribed, ...gift }) => ({
        ...gift,
        undescribed: undescribed.length,
      })),
    ),
    streaks: sorted(
      (
        await all<{ session: number; messages: { row: number }[] }>("streaks")
      ).map(({ messages, ...streak }) => ({
        ...streak,
        messages: messages.map(({ row: _row, ...message }) => message),
      })),
    ),
  };
}

function sorted(rows: unknown[]): string[] {
  return rows.map((row) => canonical(row)).sort();
}

/** JSON with members in order, so that equal rows are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([left], [right]) =>
            left < right ? -1 : 1,
          ),
        )
      : inner,
  );
}
