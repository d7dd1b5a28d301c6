import type { Sale } from "../sales/sale";
import type { DeskKind, DeskSettings } from "../settings/desk";
import { claimParts } from "./claim-parts";
import type { DeskFact, FollowFact } from "./fact";
import { giftEntries, giftParts, type Ticks } from "./gift-parts";
import {
  byTime,
  compareText,
  type DeskEntry,
  type DeskPart,
  type FollowPart,
  type Tick,
} from "./part";
import { questionParts } from "./question-parts";

export interface DeskSource {
  facts: Iterable<DeskFact>;
  /** None where nothing is sold. */
  sales: readonly Sale[];
  ticks: readonly Tick[];
  /** TikTok's, epoch ms. */
  clock: number;
}

export type DeskRules = Omit<DeskSettings, "isOn">;

/** What was ticked in one go. */
export interface TickedEntry extends DeskEntry {
  state: Tick["state"];
  /** Our clock, epoch ms. */
  madeAt: number;
}

export interface Desk {
  /** In the order that is wanted. */
  waiting: DeskEntry[];
  /** The newest first. */
  ticked: TickedEntry[];
  /** Items of the tick that was made last, whatever they stood for. */
  last: readonly string[];
}

const KIND_ORDER: readonly DeskKind[] = ["claim", "gift", "question", "follow"];

/** The same whatever the order of the facts. */
export function deskOf(source: DeskSource, rules: DeskRules): Desk {
  const ticks = new Map(source.ticks.map((tick) => [tick.item, tick]));
  const parts = partsOf(source, ticks, rules);
  const gifts = parts.filter((part) => part.kind === "gift");
  const others = parts.filter(
    (part) => part.kind !== "gift" && part.state === "open",
  );
  const waiting = [
    ...giftEntries(gifts, rules.minDiamonds),
    ...otherEntries(others, rules),
  ];
  return {
    waiting: waiting.sort(
      rules.order === "oldest" ? oldestFirst : biggestFirst,
    ),
    ticked: tickedEntries(parts, ticks),
    last: lastTicked(source.ticks),
  };
}

function partsOf(
  { facts, sales, clock }: DeskSource,
  ticks: Ticks,
  { kinds, againMs, keepMs }: DeskRules,
): DeskPart[] {
  const since = clock - keepMs;
  const told = [...facts].filter(
    ({ at, isBacklog }) => at >= since && !isBacklog,
  );
  const of = <Kind extends DeskFact["kind"]>(kind: Kind) =>
    told.filter(
      (fact): fact is Extract<DeskFact, { kind: Kind }> => fact.kind === kind,
    );
  const isWanted = (kind: DeskKind) => kinds.includes(kind);
  return [
    ...(isWanted("gift") ? giftParts({ facts: of("gift"), ticks, clock }) : []),
    ...(isWanted("follow") ? followParts(of("follow"), ticks) : []),
    ...(isWanted("question")
      ? questionParts({ asks: of("ask"), boxed: of("box"), ticks, againMs })
      : []),
    ...(isWanted("claim") ? claimParts(sales, ticks, since) : []),
  ];
}

/** One for each person, however often they follow. */
function followParts(facts: readonly FollowFact[], ticks: Ticks): FollowPart[] {
  const first = new Map<string, FollowFact>();
  for (const fact of facts) {
    const known = first.get(fact.who);
    if (!known || byTime(itemOf(fact), itemOf(known)) < 0)
      first.set(fact.who, fact);
  }
  return [...first.values()].map(({ who, at, name }) => {
    const item = `follow:${who}`;
    const state = ticks.get(item)?.state ?? "open";
    return { kind: "follow", item, at, lastAt: at, name, state };
  });
}

function itemOf({ id, at }: FollowFact) {
  return { item: id, at };
}

/** Those who follow are one entry together. */
function otherEntries(
  parts: readonly DeskPart[],
  { minAskers }: DeskRules,
): DeskEntry[] {
  const follows = parts.filter(({ kind }) => kind === "follow");
  const alone = parts.filter(
    (part) =>
      part.kind === "claim" ||
      (part.kind === "question" && (part.isAgain || part.askers >= minAskers)),
  );
  return [
    ...(follows.length > 0 ? [entryOf("follows", follows)] : []),
    ...alone.map((part) => entryOf(part.item, [part])),
  ];
}

function entryOf(key: string, unordered: readonly DeskPart[]): DeskEntry {
  const parts = unordered.toSorted(byTime);
  return {
    ...{ key, parts, kind: parts[0]?.kind ?? "follow" },
    at: parts[0]?.at ?? 0,
    lastAt: Math.max(...parts.map(({ lastAt }) => lastAt)),
    diamonds: parts.reduce(
      (sum, part) => sum + (part.kind === "gift" ? part.diamonds : 0),
      0,
    ),
  };
}

function oldestFirst(left: DeskEntry, right: DeskEntry): number {
  return left.at - right.at || compareText(left.key, right.key);
}

/** Kind by kind: diamonds, people who ask and a sale have no common measure. */
function biggestFirst(left: DeskEntry, right: DeskEntry): number {
  return (
    KIND_ORDER.indexOf(left.kind) - KIND_ORDER.indexOf(right.kind) ||
    sizeOf(right) - sizeOf(left) ||
    oldestFirst(left, right)
  );
}

function sizeOf({ parts: [part], diamonds }: DeskEntry): number {
  return part?.kind === "question" ? part.askers : diamonds;
}

function tickedEntries(
  parts: readonly DeskPart[],
  ticks: Ticks,
): TickedEntry[] {
  const groups = new Map<string, { tick: Tick; parts: DeskPart[] }>();
  for (const part of parts) {
    const tick = ticks.get(part.item);
    if (!tick || part.state === "open") continue;
    const person = part.kind === "gift" ? part.who : "";
    const key = `${String(tick.madeAt)} ${part.kind} ${tick.state} ${person}`;
    const group = groups.get(key) ?? { tick, parts: [] };
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { tick, parts: own }]) => ({
      ...entryOf(key, own),
      ...{ state: tick.state, madeAt: tick.madeAt },
    }))
    .sort(
      (left, right) =>
        right.madeAt - left.madeAt || compareText(left.key, right.key),
    );
}

function lastTicked(ticks: readonly Tick[]): string[] {
  const madeAt = ticks.reduce((last, tick) => Math.max(last, tick.madeAt), 0);
  return ticks.filter((tick) => tick.madeAt === madeAt).map(({ item }) => item);
}
