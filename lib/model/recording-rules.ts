import type { Origin } from "./session";

/** Which lives are recorded, and how much of the raw frames is kept. */
export interface RecordingRules {
  /** Nothing is recorded until the user resumes. */
  isPaused: boolean;
  scope: "all" | "chosen";
  /** Handles without "@", in lower case. */
  chosen: string[];
  never: string[];
  /** Megabytes (10^6) of raw frames kept over all sessions, the oldest go first; 0 keeps none. */
  recorderMegabytes: number;
}

/** Why the live in a tab is not recorded although it could be. */
export type Held = "paused" | "never" | "notChosen" | "erased";

export const DEFAULT_RULES: RecordingRules = {
  isPaused: false,
  scope: "all",
  chosen: [],
  never: [],
  recorderMegabytes: 500,
};

const MAX_MEGABYTES = 100_000;
/** Of each list. */
export const MAX_HANDLES = 1_000;
const HANDLE = /^[\w.]{1,64}$/;

/** Null where the live of this streamer is recorded. An unknown handle (empty) is nobody who was chosen. */
export function heldBy(rules: RecordingRules, handle: string): Held | null {
  const name = handle.toLowerCase();
  if (rules.isPaused) return "paused";
  if (rules.never.includes(name)) return "never";
  return rules.scope === "chosen" && !rules.chosen.includes(name)
    ? "notChosen"
    : null;
}

/** An invented live is about nobody, so what is said of streamers does not hold it back. */
export function rulesFor(
  origin: Origin,
  rules: RecordingRules,
): RecordingRules {
  return origin === "demo"
    ? { ...rules, isPaused: false, scope: "all", never: [] }
    : rules;
}

/** What was stored, member by member, the default for each that does not fit. */
export function parseRules(stored: unknown): RecordingRules {
  if (typeof stored !== "object" || stored === null) return DEFAULT_RULES;
  const fields: Partial<Record<keyof RecordingRules, unknown>> = stored;
  const { isPaused, scope, chosen, never, recorderMegabytes } = fields;
  return {
    isPaused: isPaused === true,
    scope: scope === "chosen" ? "chosen" : "all",
    chosen: handlesIn(chosen),
    never: handlesIn(never),
    recorderMegabytes:
      typeof recorderMegabytes === "number" && recorderMegabytes >= 0
        ? Math.min(recorderMegabytes, MAX_MEGABYTES)
        : DEFAULT_RULES.recorderMegabytes,
  };
}

/** A handle as it was typed or pasted: "@Name", "name", or the address of a profile or live. Null for anything else. */
export function parseHandle(typed: string): string | null {
  const [, named] = /@([\w.]{1,64})/.exec(typed) ?? [];
  const handle = (named ?? typed.trim()).toLowerCase();
  return HANDLE.test(handle) ? handle : null;
}

function handlesIn(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const handles = stored.flatMap((one) =>
    typeof one === "string" ? (parseHandle(one) ?? []) : [],
  );
  return [...new Set(handles)].slice(0, MAX_HANDLES);
}
