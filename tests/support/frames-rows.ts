import type { RelayItem } from "@/lib/protocol/port";
import type { FramesRow } from "@/lib/store/rows";

interface Options {
  session: number;
  relay: string;
  room: string;
  /** Items of one batch, which make one row. */
  batchSize?: number;
}

/** What the flight recorder keeps of a relay's items. */
export function framesRows(
  items: readonly RelayItem[],
  { session, relay, room, batchSize = 16 }: Options,
): FramesRow[] {
  const rows: FramesRow[] = [];
  for (let from = 0; from < items.length; from += batchSize) {
    const frames = items.slice(from, from + batchSize).flatMap((item) => {
      if (item.kind !== "frame" && item.kind !== "response") return [];
      const { number, receivedAt, kind, bytes } = item;
      const url =
        kind === "frame"
          ? `wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?room_id=${room}`
          : `https://webcast.tiktok.com/webcast/im/fetch/?room_id=${room}`;
      return [{ number, receivedAt, kind, url, bytes }];
    });
    const [first] = frames;
    const last = frames.at(-1);
    if (!first || !last) continue;
    const size = frames.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const at = first.receivedAt;
    rows.push({ relay, number: last.number, session, at, size, frames });
  }
  return rows;
}
