import { parseArgs } from "node:util";

export interface DemoOptions {
  /** Null for the synthetic live. */
  recording: string | null;
  speed: number | "max";
  isHeadless: boolean;
  out: string;
  binaryType: BinaryType;
}

/** In this many times real time a headless demo is over in half a minute. */
const HEADLESS_SPEED = 20;

/** Throws, with words for whoever typed it, when an option is not understood. */
export function parseOptions(
  words: string[],
  environment: Record<string, string | undefined>,
): DemoOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      recording: { type: "string" },
      speed: { type: "string" },
      headless: { type: "boolean" },
      out: { type: "string", default: "demo-output" },
      "binary-type": { type: "string", default: "blob" },
    },
  });
  const hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].some(
    (name) => (environment[name] ?? "") !== "",
  );
  const isHeadless = values.headless ?? !hasDisplay;
  return {
    recording: values.recording ?? null,
    speed: speedOf(values.speed) ?? (isHeadless ? HEADLESS_SPEED : 1),
    isHeadless,
    out: values.out,
    binaryType: binaryTypeOf(values["binary-type"]),
  };
}

function speedOf(word: string | undefined): number | "max" | undefined {
  if (word === undefined || word === "max") return word;
  const speed = Number(word);
  if (Number.isFinite(speed) && speed > 0) return speed;
  throw new Error(`--speed is a number above 0 or max, not ${word}`);
}

function binaryTypeOf(word: string): BinaryType {
  if (word === "blob" || word === "arraybuffer") return word;
  throw new Error(`--binary-type is blob or arraybuffer, not ${word}`);
}
