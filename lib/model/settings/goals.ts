import {
  type Goal,
  GOAL_FIGURES,
  type GoalFigure,
  MAX_GOALS,
  MAX_TARGET,
} from "../goals/goal";
import { membersOf, numberIn } from "./members";
import type { Setting } from "./setting";

export interface GoalSettings {
  goals: Goal[];
}

const MAX_ID = 40;
/** TikTok's own limit is 24. */
const MAX_HANDLE = 30;

export const GOALS: Setting<GoalSettings> = {
  key: "goals",
  standard: { goals: [] },
  parse(stored) {
    const { goals } = membersOf(stored);
    const read = (Array.isArray(goals) ? goals : []).flatMap(goalIn);
    return { goals: read.slice(0, MAX_GOALS) };
  },
};

function goalIn(stored: unknown): Goal[] {
  const { id, figure, target, streamer } = membersOf(stored);
  const known: GoalFigure | undefined = GOAL_FIGURES.find(
    (name) => name === figure,
  );
  const wanted = Math.round(numberIn(target, [0, MAX_TARGET], 0));
  if (typeof id !== "string" || !known || wanted < 1) return [];
  const handle = typeof streamer === "string" ? handleIn(streamer) : "";
  return [
    {
      id: id.slice(0, MAX_ID),
      figure: known,
      target: wanted,
      streamer: handle,
    },
  ];
}

/** Without blanks and the sign before it, in small letters. */
export function handleIn(typed: string): string {
  return typed.trim().replace(/^@+/, "").toLowerCase().slice(0, MAX_HANDLE);
}
