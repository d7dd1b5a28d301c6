/** As much of JSON Schema as the published shapes of Livetap's files use. */
export interface Schema {
  type?: string | string[];
  description?: string;
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  $ref?: string;
  definitions?: Record<string, Schema>;
}

/**
 * Gives the value again, made anew of nothing but members that the schema names, in their order in the file; throws a
 * `MisfitError` where it does not fit.
 */
export type Reader = (value: unknown) => unknown;

/** `path` leads from the value to what does not fit, as `.user.id`. */
export class MisfitError extends Error {
  readonly path: string;

  constructor(path = "") {
    super(`No such thing is expected at ${path}`);
    this.name = "MisfitError";
    this.path = path;
  }
}

const REF = "#/definitions/";
/** Names in a list of counts: methods and fields. */
const NAME = /^[\w.-]{1,100}$/;
const MAX_NAMES = 2_000;

/** Turns a schema into a function, so that a million events are not compared with its text. */
export function readerOf(schema: Schema, root: Schema = schema): Reader {
  const known = new Map<string, Reader>();
  const compile = (part: Schema): Reader => {
    const checks = checksOf(part, compile);
    const { $ref } = part;
    if ($ref !== undefined) checks.push(definition($ref));
    return inTurn(checks);
  };
  const definition = ($ref: string): Reader => {
    const name = $ref.slice(REF.length);
    const ready = known.get(name);
    if (ready) return ready;
    const part = root.definitions?.[name];
    if (!part) throw new Error(`the schema has no ${$ref}`);
    const reader = compile(part);
    known.set(name, reader);
    return reader;
  };
  return compile(schema);
}

function inTurn(checks: readonly Reader[]): Reader {
  const [only] = checks;
  if (only && checks.length === 1) return only;
  return (value) => {
    let read = value;
    for (const check of checks) read = check(read);
    return read;
  };
}

function checksOf(part: Schema, compile: (part: Schema) => Reader): Reader[] {
  const { type, minimum, pattern, properties, additionalProperties } = part;
  const { items, allOf } = part;
  const checks: Reader[] = [];
  if (type !== undefined) checks.push(typed([type].flat()));
  if ("const" in part) checks.push(oneOf([part.const]));
  if (part.enum) checks.push(oneOf(part.enum));
  if (minimum !== undefined) checks.push(least(minimum));
  if (pattern !== undefined) checks.push(matching(new RegExp(pattern, "u")));
  if (properties)
    checks.push(shaped(part.required ?? [], compiledMembers(part, compile)));
  if (additionalProperties) checks.push(named(compile(additionalProperties)));
  if (items) checks.push(listed(compile(items)));
  if (part.anyOf) checks.push(either(part.anyOf, part.anyOf.map(compile)));
  if (allOf) checks.push(...allOf.map(compile));
  return checks;
}

interface Member {
  /** How a path goes on to it. */
  step: string;
  reader: Reader;
}

function compiledMembers(
  { properties = {} }: Schema,
  compile: (part: Schema) => Reader,
): Map<string, Member> {
  return new Map(
    Object.entries(properties).map(([name, inner]) => [
      name,
      { step: `.${name}`, reader: compile(inner) },
    ]),
  );
}

function typed(types: readonly string[]): Reader {
  const [only] = types;
  if (only !== undefined && types.length === 1)
    return check((value) => isOfType(value, only));
  return check((value) => types.some((type) => isOfType(value, type)));
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isSafeInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf(values: readonly unknown[]): Reader {
  return check((value) => values.includes(value));
}

function least(minimum: number): Reader {
  return check((value) => typeof value !== "number" || value >= minimum);
}

function matching(pattern: RegExp): Reader {
  return check((value) => typeof value !== "string" || pattern.test(value));
}

function check(isFit: (value: unknown) => boolean): Reader {
  return (value) => {
    if (!isFit(value)) throw new MisfitError();
    return value;
  };
}

function shaped(
  required: readonly string[],
  members: ReadonlyMap<string, Member>,
): Reader {
  return (value) => {
    if (!isObject(value)) return value;
    for (const name of required)
      if (!Object.hasOwn(value, name)) throw new MisfitError(`.${name}`);
    // Only names of the schema are set, so none that means something to every object.
    const read: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value)) {
      const member = members.get(name);
      if (member) read[name] = inside(member.step, member.reader, inner);
    }
    return read;
  };
}

function named(reader: Reader): Reader {
  return (value) => {
    if (!isObject(value)) return value;
    const entries = Object.entries(value);
    if (entries.length > MAX_NAMES) throw new MisfitError();
    return Object.fromEntries(
      entries.map(([name, inner]) => {
        if (!NAME.test(name) || name in Object.prototype)
          throw new MisfitError();
        return [name, inside(`.${name}`, reader, inner)];
      }),
    );
  };
}

function listed(reader: Reader): Reader {
  return (value) =>
    Array.isArray(value)
      ? value.map((inner: unknown, index) => inside(index, reader, inner))
      : value;
}

/** Where each variant is told by a constant, it decides which one is meant, and what is wrong in that is what is wrong. */
function either(variants: readonly Schema[], readers: readonly Reader[]) {
  const mark = markOf(variants[0]);
  const isNullable = variants.some(({ type }) => type === "null");
  const marked = new Map(
    variants.map((variant, index) => [
      variant.properties?.[mark]?.const,
      readers[index],
    ]),
  );
  return (value: unknown): unknown => {
    if (value === null && isNullable) return null;
    if (mark === "" || !isObject(value)) return anyOf(readers, value);
    const told: unknown = Object.getOwnPropertyDescriptor(value, mark)?.value;
    const reader = marked.get(told);
    if (!reader) throw new MisfitError(`.${mark}`);
    return reader(value);
  };
}

/** The member of a variant that is a constant; empty without one. */
function markOf({ properties = {} }: Schema = {}): string {
  const [mark] = Object.entries(properties).find(
    ([, shape]) => "const" in shape,
  ) ?? [""];
  return mark;
}

function anyOf(readers: readonly Reader[], value: unknown): unknown {
  let deepest = "";
  for (const reader of readers)
    try {
      return reader(value);
    } catch (error) {
      if (!(error instanceof MisfitError)) throw error;
      if (error.path.length > deepest.length) deepest = error.path;
    }
  throw new MisfitError(deepest);
}

/** `step` is how the path goes on: text, or a place in a list. */
function inside(
  step: string | number,
  reader: Reader,
  value: unknown,
): unknown {
  try {
    return reader(value);
  } catch (error) {
    if (!(error instanceof MisfitError)) throw error;
    const text = typeof step === "number" ? `[${String(step)}]` : step;
    throw new MisfitError(text + error.path);
  }
}
