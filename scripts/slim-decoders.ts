interface Change {
  from: RegExp;
  to: string;
}

/** Written once, where each decoder would have its own copy. */
const SHARED = `
function $open(reader, depth) {
    if (depth > $Reader.recursionLimit)
        throw Error("max depth exceeded");
    return reader instanceof $Reader ? reader : $Reader.create(reader);
}

function $limit(reader, length) {
    if (length === undefined)
        return reader.len;
    const end = reader.pos + length;
    if (end > reader.len)
        throw RangeError("index out of range");
    return reader.len = end;
}

function $close(reader, end, before) {
    if (reader.pos !== end)
        throw RangeError("index out of range");
    reader.len = before;
}

const $signed = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
const $unsigned = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;
`;

/** What no decoder of ours needs: messages made of properties, groups, and fields kept unread. */
const IN_EVERY_MESSAGE: readonly Change[] = [
  {
    from: /function \(properties\)([^]*?\n) {12}if \(properties\)\n.*\n.*\n.*= properties\[keys\[i\]\];\n/gu,
    to: "function ()$1",
  },
  {
    from: /\(reader, length, _end, _depth, _target\) \{[^]*?let end, message;[^]*?message = (_target [^;]*);\n/gu,
    to: `(reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = $1;
`,
  },
  { from: /let start = reader\.pos;\s+/gu, to: "" },
  { from: /if \(tag === _end\) \{\n.*\n.*\n\s+\}\n\s+/gu, to: "" },
  { from: /\s+if \(!reader\.discardUnknown\) \{\n.*\n.*\n\s+\}/gu, to: "" },
  {
    from: /if \(length !== \$undefined\) \{[^]*?if \(_end .*\n.*;/gu,
    to: "$close(reader, end, before);",
  },
];

const HEAD = /const \$Object = .*\n/u;

/** The generated decoders without what they repeat: they are the larger half of the worker. */
export function slimDecoders(code: string): string {
  const messages = [...code.matchAll(/\.decode = /gu)].length;
  const slim = IN_EVERY_MESSAGE.reduce((rest, { from, to }) => {
    const found = [...rest.matchAll(from)].length;
    if (found !== messages)
      throw new Error(`${String(from)} is in ${String(found)} messages`);
    return rest.replace(from, to);
  }, code);
  return slim
    .replace(HEAD, SHARED)
    .replaceAll(", $undefined, _depth", ", _depth")
    .replaceAll("$root.webcast.", "webcast.")
    .replaceAll("$util.Long ? $util.Long.fromBits(0,0,false) : 0", "$signed")
    .replaceAll("$util.Long ? $util.Long.fromBits(0,0,true) : 0", "$unsigned");
}

const MADE_OF_PROPERTIES =
  /\n +\* @param \[properties\].*(\n.*\n +constructor\()properties.*(?=\);)/gu;

/** The types of what is left. */
export function slimTypes(types: string): string {
  return types.replace(MADE_OF_PROPERTIES, "$1");
}
