import { execFileSync } from "node:child_process";

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
