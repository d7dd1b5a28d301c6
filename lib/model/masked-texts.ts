import type { MaskNames } from "./masked-names";

/** Members that hold words of people. Names of other people, of gifts and of goals are no such. */
export const EVENT_TEXTS = ["text", "title"] as const;
/** The user's own words, and what the streamer says of the live. */
export const ROW_TEXTS = [
  ...["text", "title", "note", "name", "tags", "bio"],
] as const;

/** Anything stored, with names taken out of these members, however deep; the very same where there are none. */
export function maskTexts<Value extends object>(
  value: Value,
  members: readonly string[],
  mask: MaskNames,
): Value {
  const changes = Object.entries(value).flatMap(([member, inner]) => {
    const isText = members.includes(member);
    const masked = maskedIn(inner, isText, { members, mask });
    return masked === inner ? [] : [[member, masked] as const];
  });
  return changes.length === 0
    ? value
    : Object.assign({ ...value }, Object.fromEntries(changes));
}

function maskedIn(
  inner: unknown,
  isText: boolean,
  how: { members: readonly string[]; mask: MaskNames },
): unknown {
  if (typeof inner === "string") return isText ? how.mask(inner) : inner;
  if (typeof inner !== "object" || inner === null) return inner;
  if (inner instanceof Uint8Array) return inner;
  if (!Array.isArray(inner)) return maskTexts(inner, how.members, how.mask);
  const items: readonly unknown[] = inner;
  const masked = items.map((item) => maskedIn(item, isText, how));
  return masked.some((item, index) => item !== items[index]) ? masked : inner;
}
