import { type AskFact, type BoxFact, keyOf } from "./fact";
import type { Ticks } from "./gift-parts";
import { byTime, compareText, type QuestionPart, type Tick } from "./part";

interface Asked {
  asks: readonly AskFact[];
  boxed: readonly BoxFact[];
  ticks: Ticks;
  /** Asked within this after it was answered is no new asking, ms. */
  againMs: number;
}

/** One for each question, whoever asks it and wherever. */
export function questionParts(asked: Asked): QuestionPart[] {
  const questions = new Map<string, AskFact[]>();
  for (const ask of [...asked.asks, ...boxedAsks(asked.boxed)]) {
    const known = questions.get(ask.key);
    if (known) known.push(ask);
    else questions.set(ask.key, [ask]);
  }
  return [...questions].flatMap(([key, asks]) => {
    const item = `question:${key}`;
    return partOf(item, asks, asked.ticks.get(item), asked.againMs);
  });
}

function partOf(
  item: string,
  asks: AskFact[],
  tick: Tick | undefined,
  againMs: number,
): QuestionPart[] {
  const ordered = asks.sort((left, right) =>
    byTime({ ...left, item: left.id }, { ...right, item: right.id }),
  );
  const again =
    tick?.state === "done"
      ? ordered.filter(({ at }) => at > tick.at + againMs)
      : [];
  const isAgain = again.length > 0;
  const shown = isAgain ? again : ordered;
  const [first] = shown;
  if (!first) return [];
  return [
    {
      ...{ kind: "question", item, isAgain, name: first.name, at: first.at },
      lastAt: shown.at(-1)?.at ?? first.at,
      text: commonestText(shown),
      askers: new Set(shown.map(({ who }) => who)).size,
      state: isAgain ? "open" : (tick?.state ?? "open"),
    },
  ];
}

function commonestText(asks: readonly AskFact[]): string {
  const counts = new Map<string, number>();
  for (const { text } of asks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([left, fewer], [right, more]) => more - fewer || compareText(left, right),
  );
  return first?.[0] ?? "";
}

/** Those in TikTok's box that were neither answered there nor taken away, in whatever order that was told. */
function boxedAsks(facts: readonly BoxFact[]): AskFact[] {
  const boxes = new Map<string, BoxFact[]>();
  for (const fact of facts)
    boxes.set(fact.question, [...(boxes.get(fact.question) ?? []), fact]);
  return [...boxes.values()].flatMap((told) => {
    const isOver = told.some(
      ({ what }) => what === "answered" || what === "deleted",
    );
    const asked = told
      .filter(({ text, name }) => text !== "" && name !== "")
      .sort((left, right) =>
        byTime({ ...left, item: left.id }, { ...right, item: right.id }),
      )[0];
    if (isOver || !asked) return [];
    return [{ ...asked, kind: "ask" as const, key: keyOf(asked.text) }];
  });
}
