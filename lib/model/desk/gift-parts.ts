import type { GiftFact } from "./fact";
import { byTime, type DeskEntry, type GiftPart, type Tick } from "./part";

/** What somebody gives within this is one entry. */
const TOGETHER_MS = 60_000;
/** A streak whose end was not told is over so long after its last message. */
const STREAK_RUNS_MS = 60_000;

export type Ticks = ReadonlyMap<string, Tick>;

interface Given {
  facts: GiftFact[];
  ticks: Ticks;
  /** TikTok's, epoch ms. */
  clock: number;
}

/** One for each streak. A streak that doubled after it was ticked is there again, once it is over. */
export function giftParts({ facts, ticks, clock }: Given): GiftPart[] {
  const streaks = new Map<string, GiftFact[]>();
  for (const fact of facts) {
    const known = streaks.get(fact.streak);
    if (known) known.push(fact);
    else streaks.set(fact.streak, [fact]);
  }
  return [...streaks].flatMap(([streak, messages]) => {
    const item = `gift:${streak}`;
    return partOf(item, messages, { tick: ticks.get(item), clock });
  });
}

function partOf(
  item: string,
  messages: GiftFact[],
  { tick, clock }: { tick: Tick | undefined; clock: number },
): GiftPart[] {
  const ordered = messages.sort(inOrder);
  const last = ordered.at(-1);
  const before = tick ? ordered.filter(({ at }) => at <= tick.at) : [];
  const isGoingOn = !ordered.some(({ isLast }) => isLast) && isRunning();
  const grown = diamondsOf(ordered) - diamondsOf(before);
  const isAgain =
    tick?.state === "done" &&
    !isGoingOn &&
    grown > 0 &&
    grown >= diamondsOf(before);
  const shown = isAgain
    ? ordered.filter((one) => !before.includes(one))
    : ordered;
  const [first] = shown;
  if (!first || !last) return [];
  return [
    {
      ...{ kind: "gift", item, at: first.at, lastAt: last.at },
      ...{ who: first.who, name: last.name, isGoingOn, isAgain },
      gift: ordered.find(({ gift }) => gift !== "")?.gift ?? "",
      count: shown.reduce((sum, { count }) => sum + count, 0),
      diamonds: diamondsOf(shown),
      state: isAgain ? "open" : (tick?.state ?? "open"),
    },
  ];

  function isRunning(): boolean {
    return last !== undefined && clock - last.at < STREAK_RUNS_MS;
  }
}

function inOrder(left: GiftFact, right: GiftFact): number {
  return byTime({ ...left, item: left.id }, { ...right, item: right.id });
}

function diamondsOf(facts: readonly { diamonds: number }[]): number {
  return facts.reduce((sum, { diamonds }) => sum + diamonds, 0);
}

/** What one person gave in one go; whether a part of it is ticked has no say in what belongs together. */
export function giftEntries(
  parts: readonly GiftPart[],
  minDiamonds: number,
): DeskEntry[] {
  const chains: GiftPart[][] = [];
  const latest = new Map<string, { chain: GiftPart[]; until: number }>();
  for (const part of parts.toSorted(byTime)) {
    const known = latest.get(part.who);
    const isTogether = known && part.at - known.until <= TOGETHER_MS;
    const chain = isTogether ? known.chain : [];
    if (!isTogether) chains.push(chain);
    chain.push(part);
    const until = Math.max(isTogether ? known.until : 0, part.lastAt);
    latest.set(part.who, { chain, until });
  }
  return chains.flatMap((chain) => {
    const open = chain.filter(({ state }) => state === "open");
    const diamonds = diamondsOf(open);
    const [first] = open;
    if (!first || diamonds < minDiamonds) return [];
    return [
      {
        ...{ kind: "gift" as const, key: chain[0]?.item ?? first.item },
        ...{ at: first.at, parts: open, diamonds },
        lastAt: Math.max(...open.map(({ lastAt }) => lastAt)),
      },
    ];
  });
}
