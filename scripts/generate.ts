import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

import { slimDecoders, slimTypes } from "./slim-decoders";

const SCHEMA = "lib/decode/schema/webcast.proto";
const FOLDER = "lib/decode/generated";

/** Decoders only, without reflection: the extension's CSP forbids code made from strings. */
function generate(...more: string[]): void {
  execFileSync(
    "npx",
    [
      ...["pbjs", "--target", "static-module", "--wrap", "esm"],
      ...["--root", "livetap", "--sparse"],
      ...["--no-create", "--no-encode", "--no-verify", "--no-convert"],
      ...["--no-delimited", "--no-typeurl", "--no-service"],
      ...["--out", `${FOLDER}/webcast.js`, ...more],
      SCHEMA,
    ],
    { stdio: "inherit" },
  );
}

// The types are made of the comments, of which the code is better without.
generate("--dts");
generate("--no-comments");
change("webcast.js", slimDecoders);
change("webcast.d.ts", slimTypes);

function change(file: string, by: (text: string) => string): void {
  const path = `${FOLDER}/${file}`;
  writeFileSync(path, by(readFileSync(path, "utf8")));
}

interface Described {
  nested: {
    webcast: { nested: Record<string, { fields: Record<string, Field> }> };
  };
}

interface Field {
  id: number;
  type: string;
  rule?: string;
}

/** Numbers are one kind, but for ids: those are the unsigned 64-bit ones. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ string: "string", bytes: "bytes", uint64: "id" },
  ...{ int32: "number", int64: "number", bool: "number" },
};

/** The schema's fields as a table, for whoever walks messages without decoding them. */
function describe(): string {
  const text = execFileSync("npx", ["pbjs", "--target", "json", SCHEMA]);
  const { webcast } = (JSON.parse(text.toString()) as Described).nested;
  const lines = Object.entries(webcast.nested).map(([message, { fields }]) => {
    const told = Object.entries(fields).map(([name, { id, type, rule }]) => {
      const kind = KINDS[type] ?? type;
      return `${String(id)}:${name}:${kind}${rule === "repeated" ? "*" : ""}`;
    });
    return `  ${message}: ${JSON.stringify(told.join(" "))},\n`;
  });
  return `/** By message: number, name and kind of each field; a star for a repeated one. */
export const FIELDS: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`;
}

writeFileSync(`${FOLDER}/fields.ts`, describe());
