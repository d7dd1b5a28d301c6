import { tracesIn } from "@/lib/decode/traces";
import { createNameMask, type MaskNames } from "@/lib/model/masked-names";
import { createPseudonyms, type Rename } from "@/lib/model/pseudonym";
import type { ErasureTask } from "@/lib/store/rows";

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
  collectNames(value, person, found);
  const others = (names: ReadonlySet<string>, known: readonly string[]) =>
    [...names].filter((name) => name !== "" && !known.includes(name));
  return {
    handles: others(found.handles, handles),
    nicknames: others(found.nicknames, nicknames),
  };
}

function collectNames(
  value: unknown,
  person: string,
  found: { handles: Set<string>; nicknames: Set<string> },
): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Uint8Array) return;
  if ("id" in value && value.id === person) {
    if ("handle" in value) found.handles.add(String(value.handle));
    if ("nickname" in value) found.nicknames.add(String(value.nickname));
  }
  for (const inner of Object.values(value)) collectNames(inner, person, found);
}
