import type { DeskKind } from "../settings/desk";
import { type DeskRules, type DeskSource, deskOf } from "./desk";
import type { DeskEntry } from "./part";

export interface Missed {
  /** By kind, in the order of the desk. */
  entries: Record<DeskKind, DeskEntry[]>;
  /** Of gifts that nobody was thanked for. */
  diamonds: number;
  /** Things that were ticked off, and that were left aside on purpose. */
  done: number;
  skipped: number;
}

/** What stayed on the desk at the end; null where the desk was not used. */
export function missedOf(source: DeskSource, rules: DeskRules): Missed | null {
  if (source.ticks.length === 0) return null;
  const desk = deskOf(source, { ...rules, keepMs: Infinity });
  const of = (kind: DeskKind) =>
    desk.waiting.filter((entry) => entry.kind === kind);
  const gifts = of("gift");
  const count = (state: "done" | "skipped") =>
    source.ticks.filter((tick) => tick.state === state).length;
  return {
    entries: {
      ...{ gift: gifts, follow: of("follow") },
      ...{ question: of("question"), claim: of("claim") },
    },
    diamonds: gifts.reduce((sum, { diamonds }) => sum + diamonds, 0),
    ...{ done: count("done"), skipped: count("skipped") },
  };
}
