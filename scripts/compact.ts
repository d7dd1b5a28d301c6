/**
 * pbjs repeats the same head, loop and tail in every decoder: nine tenths of the code, which the worker would carry. Here
 * they are written once, and what is left of a message is its fields. What is checked stays the same, except that groups
 * (which TikTok does not send) are skipped like anything unknown.
 */
const SHARED = `
const $zero = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
const $zeroUnsigned = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;
const $within = (reader, length) => {
    const end = reader.pos + length;
    if (end > reader.len)
        throw $RangeError("index out of range");
    return end;
};
const $message = (Type, field) => {
    Type.read = (reader, end, depth, message) => {
        if (depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        const outer = reader.len;
        reader.len = end;
        while (reader.pos < end) {
            const tag = reader.tag();
            if (!field(message, tag, reader, depth))
                reader.skipType(tag & 7, depth, tag >>> 3);
        }
        if (reader.pos !== end)
            throw $RangeError("index out of range");
        reader.len = outer;
        return message;
    };
    Type.decode = (bytes) => {
        const reader = $Reader.create(bytes);
        return Type.read(reader, reader.len, 0, new Type());
    };
};
const $inner = (Type, reader, depth, message) =>
    Type.read(reader, $within(reader, reader.size()), depth + 1, message ?? new Type());
`;

const COMMENT = /^\s*\/\*\*.*?\*\/\n\n?/gms;
const CONSTRUCTOR =
  /= function \(properties\) \{\n((?:\s*this\.\w+ = \[\];\n)*)\s*if \(properties\)\n.*?\n {8}\};\n/gs;
const HEAD =
  /(\w+)\.decode = function \(reader, .*?switch \(tag >>>= 3\) \{\n/gs;
const TAIL =
  /\s*\}\n\s*reader\.skipType\(wireType, _depth, tag\);\n.*?return message;\n\s*\};\n/gs;
const FIELD =
  /case (\d+): \{\s*if \(wireType !== (\d)\)\s*break;\s*(.*?)\s*continue;\s*\}/gs;
const PACKED =
  /case (\d+): \{\s*if \(wireType === 2\) \{(.*?)continue;\s*\}\s*if \(wireType !== 0\)\s*break;(.*?)continue;\s*\}/gs;
const EMPTY_LIST = /if \(!\((message\.\w+) && \1\.length\)\)\s*\1 = \[\];\s*/g;
const INNER =
  /\$root\.webcast\.(\w+)\.decode\(reader, reader\.size\(\), \$undefined, _depth \+ 1(?:, (message\.\w+))?\)/g;
const DEFAULTS = /(?:^\s*\w+\.prototype\.\w+ = .*;\n)+/gm;

export function compactCode(code: string): string {
  const messages = code.match(HEAD)?.length;
  for (const part of [CONSTRUCTOR, TAIL])
    if (code.match(part)?.length !== messages)
      throw new Error("pbjs writes its decoders in another way now");
  return code
    .replaceAll(COMMENT, "")
    .replace("\n// Exported root", `${SHARED}\n// Exported root`)
    .replaceAll(CONSTRUCTOR, "= function () {\n$1        };\n")
    .replaceAll(
      HEAD,
      "$message($1, (message, tag, reader, _depth) => {\n            switch (tag) {\n",
    )
    .replaceAll(
      TAIL,
      "\n            default:\n                return false;\n            }\n            return true;\n        });\n",
    )
    .replaceAll(EMPTY_LIST, "")
    .replaceAll(
      PACKED,
      (_all, number: string, packed: string, single: string) =>
        [field(number, "2", packed), field(number, "0", single)].join(
          "\n                ",
        ),
    )
    .replaceAll(FIELD, (_all, number: string, wire: string, body: string) =>
      field(number, wire, body),
    )
    .replaceAll(
      INNER,
      (_all, type: string, target = "null") =>
        `$inner(webcast.${type}, reader, _depth, ${target as string})`,
    )
    .replaceAll(
      "$util.Long ? $util.Long.fromBits(0,0,true) : 0",
      "$zeroUnsigned",
    )
    .replaceAll("$util.Long ? $util.Long.fromBits(0,0,false) : 0", "$zero")
    .replaceAll(DEFAULTS, defaults)
    .replaceAll(/\n{2,}/g, "\n\n");
}

/** A field of another wire type than its own is skipped as unknown, so one comparison with the whole tag will do. */
function field(number: string, wire: string, body: string): string {
  const tag = (Number(number) << 3) | Number(wire);
  return `case ${String(tag)}: // ${number}\n                        ${body.trim()}\n                        break;`;
}

function defaults(lines: string): string {
  const members = lines
    .trim()
    .split("\n")
    .map((line) =>
      line.trim().replace(/^(\w+)\.prototype\.(\w+) = (.*);$/, "$2: $3,"),
    );
  const [, type = ""] = /^\s*(\w+)/.exec(lines) ?? [];
  return `        Object.assign(${type}.prototype, {\n            ${members.join("\n            ")}\n        });\n`;
}

export function compactTypes(types: string): string {
  return types
    .replaceAll(COMMENT, "")
    .replaceAll(/^\s*interface I\w+ extends .*\n\s*\}\n/gm, "")
    .replaceAll(/^\s*(?:\$unknowns\?: .*|constructor\(.*)\n/gm, "")
    .replaceAll(/\n{2,}/g, "\n");
}
