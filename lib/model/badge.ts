import type { Health } from "./health";
import type { Display } from "./settings/display";

/** What stands on the toolbar's icon. */
export interface Badge {
  /** At most four characters. */
  text: string;
  tone: "recording" | "trouble" | "off";
  /** While what comes is recorded; grey otherwise. */
  isColoured: boolean;
}

/** The live of one tab. */
export interface BadgedLive {
  health: Health;
  /** Null before TikTok told them, or before anything was recorded. */
  viewers: number | null;
  diamonds: number | null;
  /** Something came just now that could not be read. */
  isUnread: boolean;
}

/** What the icon says where no live is: of all lives together. */
export interface BadgedLives {
  recorded: number;
  isTroubled: boolean;
  /** The user wants nothing to be recorded. */
  isPaused: boolean;
  /** A recording stopped and nobody has looked since. */
  hasStopped: boolean;
}

const TROUBLE: Badge = { text: "!", tone: "trouble", isColoured: false };
const NOTHING: Badge = { text: "", tone: "off", isColoured: false };
/** Drawn as two bars, without the font that has the sign for it. */
const PAUSED: Badge = { text: "||", tone: "off", isColoured: false };
const RECORDING = "●";

/** Of a tab that shows a live. */
export function badgeOf(live: BadgedLive, shown: Display["badge"]): Badge {
  switch (live.health.kind) {
    case "capturing":
      return live.isUnread
        ? { ...TROUBLE, isColoured: true }
        : recording(figureOf(live, shown));
    case "needsReload":
    case "connectionLost":
    case "refused":
      return TROUBLE;
    case "paused":
      return PAUSED;
    case "waiting":
    case "ended":
    case "past":
    case "noConsent":
      return NOTHING;
  }
}

/** Of every other tab. A dot tells the number of lives from a number of viewers. */
export function overallBadgeOf(lives: BadgedLives): Badge {
  const { recorded, isTroubled, isPaused, hasStopped } = lives;
  if (isTroubled || hasStopped) return TROUBLE;
  if (recorded === 0) return isPaused ? PAUSED : NOTHING;
  const count = recorded === 1 ? "" : badgeNumber(recorded);
  return { text: `${RECORDING}${count}`, tone: "recording", isColoured: false };
}

function recording(text: string): Badge {
  return { text, tone: "recording", isColoured: true };
}

function figureOf(live: BadgedLive, shown: Display["badge"]): string {
  const figure = shown === "none" ? null : live[shown];
  return figure === null ? "" : badgeNumber(figure);
}

const UNITS = [
  [1e9, "B"],
  [1e6, "M"],
  [1e3, "K"],
] as const;

/** 999, 1.2K, 15K, 1.1M: cut off, never rounded up to more than there is. */
export function badgeNumber(value: number): string {
  const [size, letter] = UNITS.find(([least]) => value >= least) ?? [1, ""];
  const times = value / size;
  const digits = letter !== "" && times < 10 ? 10 : 1;
  return `${String(Math.floor(times * digits) / digits)}${letter}`;
}
