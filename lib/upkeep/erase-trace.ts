import { tracesIn } from "@/lib/decode/traces";
import { createNameMask, type MaskNames } from "@/lib/model/masked-names";
import { createPseudonyms, type Rename } from "@/lib/model/pseudonym";
import type { ErasureTask } from "@/lib/store/upkeep-rows";

/** How somebody is found, and what stands in their place. */
export interface Trace {
  person: string;
  mask: MaskNames;
  renameIn: (room: string) => Rename;
  /** Whether bytes of the wire hold the id, in any way that numbers are written, or a name. */
  isIn: (bytes: Uint8Array) => boolean;
}

export function traceOf(task: ErasureTask): Trace {
  const { person, key } = task;
  const mask = createNameMask(task);
  const pseudonymOf = createPseudonyms(key);
  const number = /^\d{1,20}$/.test(person) ? BigInt(person) : null;
  return {
    person,
    mask,
    renameIn: (room) => (other) =>
      other === person ? pseudonymOf(person, room) : null,
    isIn(bytes) {
      const { numbers, texts } = tracesIn(bytes);
      return (
        (number !== null && numbers.includes(number)) ||
        texts.some((text) => text.includes(person) || mask(text) !== text)
      );
    },
  };
}

/** Names that a stored value gives the person, besides those that are known. */
export function namesIn(
  value: unknown,
  { person, handles, nicknames }: ErasureTask,
): Pick<ErasureTask, "handles" | "nicknames"> {
  const found = { handles: new Set<string>(), nicknames: new Set<string>() };
  collectNames(value, (id) => id === person, found);
  const others = (names: ReadonlySet<string>, known: readonly string[]) =>
    [...names].filter((name) => name !== "" && !known.includes(name));
  return {
    handles: others(found.handles, handles),
    nicknames: others(found.nicknames, nicknames),
  };
}

/** Every name that stands beside the id of one of them, however deep. */
export function collectNames(
  value: unknown,
  isOne: (id: string) => boolean,
  found: { handles: Set<string>; nicknames: Set<string> },
  owner = "",
): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Uint8Array) return;
  const { id, person } = value as { id?: unknown; person?: unknown }; // of any object
  const named = [id, person].find((one) => typeof one === "string");
  const whose = named ?? owner;
  if (whose !== "" && isOne(whose)) {
    if ("handle" in value) found.handles.add(String(value.handle));
    if ("nickname" in value) found.nicknames.add(String(value.nickname));
  }
  for (const [member, inner] of Object.entries(value)) {
    const isTheirs = Array.isArray(value) || member === "names";
    collectNames(inner, isOne, found, isTheirs ? whose : "");
  }
}
