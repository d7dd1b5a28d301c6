import { REPORT_HOLDS_MS } from "@/lib/derive/viewers";
import type { MinuteRow } from "@/lib/store/rows";

/** The minutes in which something happened. A report of viewers is believed a while: also in the minute after its own. */
export function minuteParts(rows: readonly MinuteRow[]) {
  let held: { at: number; viewers: number } | undefined;
  return rows.filter(isOfAnything).map((row) => {
    const last = row.reports.at(-1);
    if (last) held = { at: last[0], viewers: last[1] };
    const isHeld = held && row.minute - held.at <= REPORT_HOLDS_MS;
    return {
      at: row.minute,
      viewers: held && isHeld ? held.viewers : null,
      comments: row.comments,
      likes: row.likes,
      gifts: row.gifts,
      diamonds: row.diamonds,
      joins: row.joins,
      follows: row.follows,
      shares: row.shares,
    };
  });
}

/** A row can be left behind empty when its events were moved to their true time. */
function isOfAnything(row: MinuteRow): boolean {
  const { reports, comments, likes, gifts, joins, follows, shares } = row;
  const happened = comments + likes + gifts + joins + follows + shares;
  return reports.length > 0 || happened > 0;
}
