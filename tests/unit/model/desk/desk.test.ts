import fc from "fast-check";
import { expect, test } from "vitest";

import { type Desk, deskOf } from "@/lib/model/desk/desk";
import { missedOf } from "@/lib/model/desk/missed";
import type { DeskEntry } from "@/lib/model/desk/part";
import type { Sale } from "@/lib/model/sales/sale";
import { foldSales } from "@/lib/model/sales/fold-sales";
import type { EventRow } from "@/lib/store/rows";
import {
  aFollow,
  aSource,
  aStreakGift,
  aTick,
  RULES,
  STREAMER,
} from "@/tests/support/desk";
import { aClaim, AGAIN_MS, anAct, anItem } from "@/tests/support/sales";
import { aComment, aPerson, aRow, NOON } from "@/tests/support/session-rows";

function asked(second: number, by: string, text = "What size is it?") {
  const user = aPerson(by);
  return aComment(second, NOON + second * 1000, { text, user });
}

function words({ kind, parts, diamonds }: DeskEntry): string {
  const tell = parts.map((part) => {
    if (part.kind === "gift")
      return `${part.name} ${part.gift} x${String(part.count)}`;
    return part.kind === "question"
      ? `${part.text} by ${String(part.askers)}`
      : part.name;
  });
  return [kind, diamonds || "", tell.join(", ")].join(" ").replace("  ", " ");
}

const told = (desk: Desk) => desk.waiting.map(words);

test("a streak is one entry, and so is what one person gives within a minute", () => {
  const events = [
    aStreakGift(1, "5", "s1", { isLast: false }),
    aStreakGift(2, "5", "s1", { count: 4 }),
    aStreakGift(50, "5", "s2"),
    aStreakGift(300, "5", "s3"),
    aStreakGift(3, "6", "s4", { price: 90 }),
  ];
  expect(told(deskOf(aSource(events), RULES))).toEqual([
    "gift 90 Otter 6 Rose x1",
    "gift 60 Otter 5 Rose x5, Otter 5 Rose x1",
    "gift 10 Otter 5 Rose x1",
  ]);
  const oldest = deskOf(aSource(events), { ...RULES, order: "oldest" });
  expect(oldest.waiting.map(({ diamonds }) => diamonds)).toEqual([60, 90, 10]);
});

test("what is worth less than is wanted stays off the desk, unless it adds up", () => {
  const rules = { ...RULES, minDiamonds: 20 };
  const one = aStreakGift(1, "5", "s1");
  expect(told(deskOf(aSource([one]), rules))).toEqual([]);
  const both = [one, aStreakGift(9, "5", "s2")];
  expect(deskOf(aSource(both), rules).waiting).toMatchObject([
    { diamonds: 20 },
  ]);
});

test("followers are one entry, which is ticked as a whole or one by one", () => {
  const events = [aFollow(1, "5"), aFollow(2, "6"), aFollow(3, "5")];
  const all = deskOf(aSource(events), RULES);
  expect(told(all)).toEqual(["follow Otter 5, Otter 6"]);
  const ticks = [aTick("follow:5", 9)];
  const rest = deskOf(aSource(events, { ticks }), RULES);
  expect(told(rest)).toEqual(["follow Otter 6"]);
  expect(rest.waiting[0]?.key).toBe(all.waiting[0]?.key);
  expect(rest.ticked.map(words)).toEqual(["follow Otter 5"]);
});

test("the same question of several people is one, however it is written", () => {
  const events = [
    asked(1, "5"),
    asked(2, "6", "what size is it ???"),
    asked(3, "6"),
    asked(4, "7", "Where are you from?"),
    asked(5, "8", "I like it"),
  ];
  const desk = deskOf(aSource(events), RULES);
  expect(told(desk)).toEqual([
    "question What size is it? by 2",
    "question Where are you from? by 1",
  ]);
  expect(desk.waiting[0]).toMatchObject({
    at: NOON + 1000,
    lastAt: NOON + 3000,
  });
  const often = deskOf(aSource(events), { ...RULES, minAskers: 2 });
  expect(often.waiting).toHaveLength(1);
});

test("an answered question comes back when it is asked again some minutes later", () => {
  const before = [asked(1, "5"), asked(2, "6")];
  const [entry] = deskOf(aSource(before), RULES).waiting;
  const ticks = [aTick(entry?.key ?? "", 10)];
  const soon = [...before, asked(200, "7")];
  expect(told(deskOf(aSource(soon, { ticks }), RULES))).toEqual([]);
  const later = [...soon, asked(400, "8"), asked(401, "9")];
  const { waiting } = deskOf(aSource(later, { ticks }), RULES);
  expect(waiting.map(({ parts: [part] }) => part)).toMatchObject([
    { isAgain: true, askers: 2, at: NOON + 400_000 },
  ]);
  const aside = [aTick(entry?.key ?? "", 10, "skipped")];
  expect(told(deskOf(aSource(later, { ticks: aside }), RULES))).toEqual([]);
});

test("a question of TikTok's box goes once it is answered there", () => {
  const box = (row: number, what: "asked" | "answered"): EventRow => ({
    ...{ ...aRow(row, "QuestionMessage", NOON + row * 1000), kind: "question" },
    ...{ what, questionId: "q1", text: "What size is it?", user: aPerson("7") },
  });
  const open = deskOf(aSource([asked(1, "5"), box(2, "asked")]), RULES);
  expect(told(open)).toEqual(["question What size is it? by 2"]);
  const events = [box(2, "asked"), box(3, "answered")];
  expect(told(deskOf(aSource(events), RULES))).toEqual([]);
});

test("a streak that doubles after it was ticked is there again, once it is over", () => {
  const events = [
    aStreakGift(1, "5", "s1", { isLast: false, count: 5 }),
    aStreakGift(20, "5", "s1", { isLast: false, count: 6 }),
  ];
  const ticks = [aTick("gift:s1", 10)];
  const running = aSource(events, { ticks, clock: NOON + 30_000 });
  expect(told(deskOf(running, RULES))).toEqual([]);
  const over = aSource(events, { ticks });
  expect(told(deskOf(over, RULES))).toEqual(["gift 60 Otter 5 Rose x6"]);
});

test("nothing comes of the backlog, of the streamer, of the erased, of what was deleted, or of what a guest got", () => {
  const events: EventRow[] = [
    { ...asked(1, "5"), history: true },
    asked(2, STREAMER),
    { ...asked(3, "6"), user: { id: "gone", handle: "", nickname: "" } },
    { ...asked(4, "7"), deleted: true },
    { ...aFollow(5, "5"), history: true },
    Object.assign(aStreakGift(6, "5", "s1"), { to: "guest" }),
  ];
  expect(told(deskOf(aSource(events), RULES))).toEqual([]);
});

test("what is too old leaves the desk, and is missed", () => {
  const events = [asked(1, "5"), asked(500, "6", "Where are you from?")];
  const ticks = [aTick("gift:other", 10), aTick("gift:more", 10, "skipped")];
  const rules = { ...RULES, keepMs: 300_000 };
  const source = aSource(events, { ticks });
  expect(told(deskOf(source, rules))).toHaveLength(1);
  const missed = missedOf(source, rules);
  expect(missed).toMatchObject({ done: 1, skipped: 1 });
  expect(missed?.entries.question.map(words)).toHaveLength(2);
  expect(missedOf(aSource(events), rules)).toBeNull();
});

test("claims with a piece for them are to be confirmed, and are done once they are", () => {
  const stocked = anAct(0, { does: "item", item: anItem("12", 1) });
  const claims = [aClaim(1, "a"), aClaim(2, "b")];
  const facts = [stocked, ...claims];
  const deskWith = (sales: readonly Sale[], ticks = [aTick("none", 1)]) =>
    deskOf(aSource([], { sales, ticks }), RULES);
  const { sales } = foldSales(facts, AGAIN_MS);
  const [first] = deskWith(sales).waiting;
  expect(first).toMatchObject({ kind: "claim", parts: [{ name: "Otter a" }] });
  const aside = [aTick(first?.key ?? "", 5, "skipped")];
  expect(deskWith(sales, aside).waiting).toEqual([]);
  const [claim] = claims;
  if (!claim) throw new Error("no claim");
  const confirm = anAct(9, { does: "mark", claim, status: "confirmed" });
  const sold = foldSales([...facts, confirm], AGAIN_MS).sales;
  const done = [aTick(first?.key ?? "", 9)];
  expect(deskWith(sold, done)).toMatchObject({
    ...{ waiting: [], ticked: [{ kind: "claim", state: "done" }] },
  });
});

test("what was ticked in one go is told together, the newest first", () => {
  const events = [
    ...[aStreakGift(1, "5", "s1"), aStreakGift(9, "5", "s2")],
    ...[asked(3, "6"), aFollow(4, "7")],
  ];
  const ticks = [aTick("gift:s1", 20), aTick("gift:s2", 20)];
  const follow = aTick("follow:7", 30, "skipped");
  const desk = deskOf(aSource(events, { ticks: [...ticks, follow] }), RULES);
  expect(desk.ticked.map(words)).toEqual([
    ...["follow Otter 7", "gift 20 Otter 5 Rose x1, Otter 5 Rose x1"],
  ]);
  expect(desk.last).toEqual(["follow:7"]);
});

const anEvent = fc
  .record({
    second: fc.integer({ min: 1, max: 590 }),
    by: fc.constantFrom("5", "6", "7"),
    what: fc.constantFrom("gift", "follow", "ask", "ask again"),
    streak: fc.constantFrom("s1", "s2", "s3", "s4"),
    count: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ second, by, what, streak, count }): EventRow => {
    if (what === "gift")
      return aStreakGift(second, by, `${by} ${streak}`, { count });
    if (what === "follow") return aFollow(second, by);
    return asked(second, by, what === "ask" ? undefined : "Where to?");
  });

const someEvents = fc.uniqueArray(anEvent, {
  ...{ selector: ({ row }) => row, maxLength: 60 },
});

test("the same events in any order give the same desk", () => {
  fc.assert(
    fc.property(
      someEvents.chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray(events, { minLength: events.length }),
        ),
      ),
      fc.subarray(["gift:5 s1", "gift:6 s2", "follow:5"]),
      ([events, shuffled], items) => {
        const ticks = items.map((item) => aTick(item, 300));
        const desk = deskOf(aSource(events, { ticks }), RULES);
        expect(deskOf(aSource(shuffled, { ticks }), RULES)).toEqual(desk);
      },
    ),
  );
});

test("every gift, follower and question has one place: on the desk, or ticked off", () => {
  fc.assert(
    fc.property(someEvents, fc.integer({ min: 0, max: 20 }), (events, many) => {
      const whole = deskOf(aSource(events), RULES);
      const items = (desk: Desk) =>
        [...desk.waiting, ...desk.ticked].flatMap(({ parts }) =>
          parts.map(({ item }) => item),
        );
      const all = items(whole);
      expect(new Set(all).size).toBe(all.length);
      const keys = whole.waiting.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const ticks = all.slice(0, many).map((item) => aTick(item, 595));
      const left = deskOf(aSource(events, { ticks }), RULES);
      expect(items(left).sort()).toEqual(all.sort());
      expect(left.ticked.flatMap(({ parts }) => parts)).toHaveLength(
        ticks.length,
      );
    }),
  );
});
