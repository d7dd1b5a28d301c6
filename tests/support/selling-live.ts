import type { Buyer, Claim, SalesAct } from "@/lib/model/sales/facts";
import { itemCode } from "@/lib/model/sales/item-code";
import type { SalesActRow } from "@/lib/store/own-rows";
import type { EventRow } from "@/lib/store/rows";

import { aComment, NOON } from "./session-rows";
import { anItem } from "./sales";

/**
 * An hour of selling by nobody: 40 items, each shown for 90 seconds, 200 claims by 50 people.
 *
 * - Item n costs 5.00 and 0.50 more for each n; of it there are 1, 2 or 3 pieces (1 + n mod 3).
 * - Every tenth item finds nobody. The other 36 have five claims each, and the first twenty of them six.
 * - The claims begin 4 s after the item is shown and come 700 ms after one another, each of another person.
 * - With every seventh item the first to claim gives it back after 30 s.
 * - After 60 s the seller confirms as many as there are pieces, in the order of the claims. Every second item is paid later.
 * - Three questions about items are asked; one is answered.
 */
export const HOUR = {
  items: 40,
  shownMs: 90_000,
  people: 50,
  beganAt: NOON,
};

const SAID = [
  "jp {n}",
  "je prends",
  "mine",
  "lo quiero",
  "moi",
  "I'll take it",
];
const NAMES = ["otter", "heron", "badger", "wren", "newt", "finch", "vole"];

export interface SellingLive {
  comments: EventRow[];
  acts: SalesActRow[];
}

export function sellingHour(beganAt = HOUR.beganAt): SellingLive {
  const live: SellingLive = { comments: [], acts: [] };
  const act = (at: number, done: SalesAct) => {
    const id = `act ${String(live.acts.length + 1).padStart(4, "0")}`;
    live.acts.push({ session: 1, id, at, storedAt: at, act: done });
  };
  const say = (at: number, buyer: Buyer, text: string) => {
    const row = live.comments.length + 1;
    const comment = aComment(row, at, { text, user: buyer });
    live.comments.push(comment);
    return comment;
  };
  for (let n = 1; n <= HOUR.items; n += 1)
    act(beganAt + n, { does: "item", item: itemOf(n) });
  for (let n = 1; n <= HOUR.items; n += 1) sellItem(n, { act, say, beganAt });
  const lastAt = beganAt + HOUR.items * HOUR.shownMs;
  askQuestions(lastAt, { act, say, beganAt });
  return live;
}

interface Stage {
  act: (at: number, done: SalesAct) => void;
  say: (at: number, buyer: Buyer, text: string) => EventRow;
  beganAt: number;
}

export function itemOf(n: number) {
  const price = 500 + 50 * n;
  return anItem(String(n), 1 + (n % 3), {
    price,
    title: `Bowl of glaze ${String(n)}`,
  });
}

export function claimsOn(n: number): number {
  if (n % 10 === 0) return 0;
  return n <= 22 ? 6 : 5;
}

function sellItem(n: number, { act, say, beganAt }: Stage): void {
  const shownAt = beganAt + 1_000 + (n - 1) * HOUR.shownMs;
  act(shownAt, { does: "show", code: String(n) });
  const claims = Array.from({ length: claimsOn(n) }, (_, index) => {
    const at = shownAt + 4_000 + 700 * index;
    const said = SAID[(n + index) % SAID.length] ?? "";
    const text = said.replace("{n}", String(n));
    return claimIn(say(at, personOf(n * 6 + index), text), n);
  });
  const [first] = claims;
  const isGivenBack = n % 7 === 0 && first !== undefined;
  if (isGivenBack) say(shownAt + 30_000, first.buyer, "annule");
  const standing = isGivenBack ? claims.slice(1) : claims;
  const sold = standing.slice(0, itemOf(n).stock);
  for (const [index, claim] of sold.entries()) {
    act(shownAt + 60_000 + index, { does: "mark", claim, status: "confirmed" });
    if (n % 2 === 0)
      act(shownAt + 80_000 + index, { does: "mark", claim, status: "paid" });
  }
}

function askQuestions(at: number, { act, say }: Stage): void {
  say(at, personOf(3), "is 12 dishwasher safe?");
  say(at + 1000, personOf(4), "le 20 existe en bleu ?");
  const answered = say(at + 2000, personOf(5), "¿cuánto mide el 31?");
  say(at + 3000, personOf(6), "how are you?");
  act(at + 9000, { does: "answer", question: answered.id });
}

function personOf(index: number): Buyer {
  const number = index % HOUR.people;
  const name = NAMES[number % NAMES.length] ?? "";
  return {
    id: String(6_900_000_000 + number),
    handle: `${name}.${String(number)}`,
    nickname: `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${String(number)}`,
  };
}

function claimIn(comment: EventRow, n: number): Claim {
  const { id, at, messageId, user } = comment;
  return {
    ...{ id: `${id}#0`, at, messageId, code: itemCode(String(n)) },
    buyer: user ?? { id: "", handle: "", nickname: "" },
    text: comment.kind === "comment" ? comment.text : "",
    ...{ quantity: 1, size: null, colour: null, rule: "jp" },
  };
}
