import { type Column, type ColumnType, timeColumns } from "./column";
import type { FileEvent } from "./file-parts";

/** Members of an event that have a column of their own, by its name; the rest stands in `details`. */
const MEMBERS = [
  ["text", "text", "text"],
  ["title", "text", "title"],
  ["language", "text", "language"],
  ["what", "text", "what"],
  ["count", "whole", "count"],
  ["giftId", "text", "gift_id"],
  ["name", "text", "gift_name"],
  ["price", "whole", "price"],
  ["runningCount", "whole", "running_count"],
  ["to", "text", "to_id"],
  ["reportedTotal", "whole", "likes_reported"],
  ["now", "whole", "viewers"],
  ["entries", "whole", "entries"],
  ["followers", "whole", "followers"],
  ["level", "whole", "level"],
] as const satisfies readonly (readonly [string, ColumnType, string])[];

/** They have columns of their own, whatever their kind. */
const COMMON = [
  ...["id", "messageId", "kind", "at", "user", "history", "deleted"],
  "streak",
];

const HAS_TYPE: Partial<Record<ColumnType, string>> = {
  text: "string",
  whole: "number",
};

function membersOf(event: FileEvent): Record<string, unknown> {
  return { ...event };
}

/** One row an event, the same columns for every kind, in this order. */
export const EVENT_COLUMNS: readonly Column<FileEvent>[] = [
  ...timeColumns<FileEvent>("", ({ at }) => at),
  { name: "kind", type: "text", read: ({ kind }) => kind },
  { name: "id", type: "text", read: ({ id }) => id },
  { name: "message_id", type: "text", read: ({ messageId }) => messageId },
  { name: "user_id", type: "text", read: ({ user }) => user?.id },
  { name: "user_handle", type: "text", read: ({ user }) => user?.handle },
  { name: "user_nickname", type: "text", read: ({ user }) => user?.nickname },
  { name: "history", type: "flag", read: ({ history }) => history === true },
  { name: "deleted", type: "flag", read: ({ deleted }) => deleted === true },
  ...MEMBERS.map(([member, type, name]): Column<FileEvent> => {
    return { name, type, read: (event) => membersOf(event)[member] };
  }),
  { name: "diamonds", type: "whole", read: diamondsOf },
  { name: "streak_id", type: "text", read: ({ streak }) => streak?.id },
  { name: "streak_status", type: "text", read: ({ streak }) => streak?.status },
  { name: "streak_total", type: "whole", read: ({ streak }) => streak?.total },
  { name: "details", type: "json", read: detailsOf },
];

/** What this message added, as the totals count it. */
function diamondsOf(event: FileEvent): number | null {
  return event.kind === "gift" ? event.count * (event.price ?? 0) : null;
}

/** Whatever has no column, so that the row lacks nothing. */
function detailsOf(event: FileEvent): Record<string, unknown> | null {
  const rest = Object.entries(event).filter(
    ([name, value]) => !isInColumn(name, value) && !isNothing(value),
  );
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

function isInColumn(name: string, value: unknown): boolean {
  if (COMMON.includes(name)) return true;
  const type = MEMBERS.find(([member]) => member === name)?.[1];
  return type !== undefined && typeof value === HAS_TYPE[type];
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
