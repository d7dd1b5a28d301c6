import type { LivetapDatabase } from "@/lib/store/database";

/** Makes what tells how many messages a second the lives have brought since it was asked last. */
export function createLiveRate(
  database: LivetapDatabase,
  now: () => number,
): () => Promise<number> {
  let before: { at: number; messages: number } | null = null;
  return async () => {
    const live = await database.sessions
      .filter(({ status }) => status === "live")
      .toArray();
    const messages = live.reduce((sum, row) => sum + row.messages, 0);
    const at = now();
    const seconds = before === null ? 0 : (at - before.at) / 1000;
    const came = before === null ? 0 : messages - before.messages;
    before = { at, messages };
    return seconds > 0 ? Math.max(0, came) / seconds : 0;
  };
}
