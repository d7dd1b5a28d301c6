import type { Act, Told } from "./acts";

/** One thing that somebody did, as the stage shows it. */
export interface StageLine {
  id: string;
  name: string;
  words:
    | { kind: "comment" | "question"; text: string }
    | { kind: "gift"; gift: string; count: number }
    | { kind: "follow" };
}

/** What is to be seen of the live. */
export interface Stage {
  viewers: number;
  /** The newest last. */
  lines: readonly StageLine[];
  /** Both sides of a battle that is on. */
  battle: { rival: string; own: number; rivals: number } | null;
  /** The streamer is away for a moment. */
  isAway: boolean;
}

export const EMPTY_STAGE: Stage = {
  ...{ viewers: 0, lines: [], battle: null, isAway: false },
};

const MAX_LINES = 5;
const AWAY = 1;

/** The stage after one more message. */
export function showTold(stage: Stage, { id, act }: Told): Stage {
  switch (act.kind) {
    case "viewers":
      return { ...stage, viewers: act.now };
    case "control":
      return { ...stage, isAway: act.action === AWAY };
    case "battle":
    case "armies": {
      const { rival, own, rivals } = act;
      const isOver = act.kind === "battle" && act.isEnd;
      const battle = isOver ? null : { rival: rival.nickname, own, rivals };
      return { ...stage, battle };
    }
    case "comment":
    case "question":
    case "gift":
    case "follow":
      return { ...stage, lines: linesWith(stage.lines, String(id), act) };
    case "like":
    case "join":
    case "share":
    case "intro":
    case "welcome":
    case "caption":
    case "novelty":
      return stage;
  }
}

type Shown = Extract<Act, { kind: "comment" | "question" | "gift" | "follow" }>;

/** A streak of a gift is one line that grows, and what is sent twice stands once. */
function linesWith(
  lines: readonly StageLine[],
  message: string,
  act: Shown,
): readonly StageLine[] {
  const isStreak = act.kind === "gift" && act.group !== 0n;
  const id = isStreak ? String(act.group) : message;
  const line = { id, name: act.person.nickname, words: wordsOf(act) };
  if (lines.some((other) => other.id === id))
    return lines.map((other) => (other.id === id ? line : other));
  return [...lines, line].slice(-MAX_LINES);
}

function wordsOf(act: Shown): StageLine["words"] {
  switch (act.kind) {
    case "comment":
    case "question":
      return { kind: act.kind, text: act.text };
    case "gift":
      return { kind: "gift", gift: act.gift.name, count: act.count };
    case "follow":
      return { kind: "follow" };
  }
}
