import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

import { compactCode, compactTypes } from "./compact";

const FOLDER = "lib/decode/generated";

/** Decoders only, without reflection: the extension's CSP forbids code made from strings. */
execFileSync(
  "npx",
  [
    ...["pbjs", "--target", "static-module", "--wrap", "esm", "--dts"],
    ...["--root", "livetap", "--sparse"],
    ...["--no-create", "--no-encode", "--no-verify", "--no-convert"],
    ...["--no-delimited", "--no-typeurl", "--no-service"],
    ...["--out", `${FOLDER}/webcast.js`, "lib/decode/schema/webcast.proto"],
  ],
  { stdio: "inherit" },
);
rewrite(`${FOLDER}/webcast.js`, compactCode);
rewrite(`${FOLDER}/webcast.d.ts`, compactTypes);

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
