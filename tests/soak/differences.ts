/** One line for each place in which two values differ, with both of them; empty when they are equal. */
export function differences(
  left: unknown,
  right: unknown,
  path = "",
): string[] {
  if (Object.is(left, right)) return [];
  if (!isObject(left) || !isObject(right))
    return [`${path}: ${told(left)} is not ${told(right)}`];
  const [here, there] = [membersOf(left), membersOf(right)];
  const names = [...new Set([...here.keys(), ...there.keys()])];
  const found = names.flatMap((name) =>
    differences(
      here.get(name),
      there.get(name),
      path === "" ? name : `${path}.${name}`,
    ),
  );
  if (found.length > 0 || !Array.isArray(left) || !Array.isArray(right))
    return found;
  if (left.length !== right.length)
    return [
      `${path}.length: ${told(left.length)} is not ${told(right.length)}`,
    ];
  const [order, other] = [here, there].map((members) => [...members.keys()]);
  return String(order) === String(other) ? [] : [`${path}: another order`];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What has an id or a time is found by it, so that one missing event does not shift all others. */
function membersOf(value: object): Map<string, unknown> {
  const members = Array.isArray(value)
    ? value.map((entry: unknown, index): [string, unknown] => [
        keyOf(entry) ?? String(index),
        entry,
      ])
    : Object.entries(value);
  return new Map(members);
}

function keyOf(entry: unknown): string | null {
  if (!isObject(entry)) return null;
  const { id, at }: Partial<Record<string, unknown>> = { ...entry };
  if (typeof id === "string") return id;
  return typeof at === "number" ? String(at) : null;
}

const MAX_LENGTH = 120;

function told(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.slice(0, MAX_LENGTH);
}
