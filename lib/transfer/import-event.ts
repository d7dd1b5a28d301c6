import { EVENT_KINDS, type EventKind } from "@/lib/model/event";
import type { ToldEvent } from "@/lib/upkeep/merge-events";

import {
  MisfitError,
  type Reader,
  readerOf,
  type Schema,
} from "./import-schema";

/** Gives an event made anew, or null where its kind is not known here; throws a `MisfitError`. */
export type EventReader = (value: unknown) => ToldEvent | null;

export const MAX_ID = 200;
/** The year 2200: beyond it no clock of TikTok's goes. */
export const MAX_AT = 7_258_118_400_000;

/** Reads events by the published shape of each kind. */
export function createEventReader(schema: Schema): EventReader {
  const { definitions = {} } = schema;
  const partOf = (name: string, kept: Schema): Reader =>
    readerOf({ ...definitions[name], ...kept }, schema);
  const common = partOf("event", { allOf: [] });
  const own = new Map<string, Reader>(
    EVENT_KINDS.map((kind) => [kind, partOf(`${kind}Event`, {})]),
  );
  return (value) => {
    const told = common(value) as ToldEvent & { at: number }; // by its schema
    const reader = own.get(told.kind);
    if (told.id.length > MAX_ID || told.id === "") throw new MisfitError(".id");
    if (told.messageId.length > MAX_ID) throw new MisfitError(".messageId");
    if (told.at > MAX_AT) throw new MisfitError(".at");
    if (!reader) return null;
    const event: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(Object(reader(value)) as object))
      if (isStored(told.kind, name, inner)) event[name] = inner;
    for (const [name, inner] of Object.entries(told))
      if (inner !== null) event[name] = inner;
    event.receivedAt = told.at;
    return event as unknown as ToldEvent; // by the schema of its kind
  };
}

/** The file says null, or an empty list, where an event has no such field; streaks of likes are computed. */
function isStored(kind: EventKind, name: string, value: unknown): boolean {
  if (value === null) return false;
  if (kind === "like" && name === "streak") return false;
  const isEmpty = Array.isArray(value) && value.length === 0;
  return !(kind === "comment" && name === "emotes" && isEmpty);
}
