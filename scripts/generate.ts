import { execFileSync } from "node:child_process";

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
      "lib/decode/schema/webcast.proto",
    ],
    { stdio: "inherit" },
  );
}

// The types are made of the comments, of which the code is better without.
generate("--dts");
generate("--no-comments");
