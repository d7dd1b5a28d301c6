import type { Buyer, Claim, SalesAct } from "@/lib/model/sales/facts";
import { itemCode } from "@/lib/model/sales/item-code";
import type { SalesActRow } from "@/lib/store/own-rows";
import type { EventRow } from "@/lib/store/rows";

import { aComment, aSessionRow, NOON } from "./session-rows";
import { anItem } from "./sales";

/** An hour of selling by nobody, as docs/selling.md tells it. */
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
const TALK = [
  ...["so pretty 😍", "bonsoir tout le monde", "hola a todas", "moi aussi"],
  ...["where are you from?", "c'est magnifique", "not mine", "I love it"],
  ...["qué bonito", "hello from Lyon", "el mío es azul"],
];
const TALK_PER_ITEM = 10;
const NAMES = ["otter", "heron", "badger", "wren", "newt", "finch", "vole"];

export interface SellingLive {
  comments: EventRow[];
  acts: SalesActRow[];
}

interface Stage {
  act: (at: number, done: SalesAct) => void;
  say: (at: number, buyer: Buyer, text: string) => EventRow;
  beganAt: number;
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
  const stage = { act, say, beganAt };
  for (let n = 1; n <= HOUR.items; n += 1)
    act(beganAt + n, { does: "item", item: itemOf(n) });
  for (let n = 1; n <= HOUR.items; n += 1) {
    const shownAt = beganAt + 1_000 + (n - 1) * HOUR.shownMs;
    sellItem(n, shownAt, stage);
    chat(n, shownAt, stage);
  }
  askQuestions(beganAt + 1_000 + HOUR.items * HOUR.shownMs, stage);
  live.comments.sort((left, right) => left.at - right.at);
  return {
    comments: live.comments.map((comment, index) => ({
      ...comment,
      row: index + 1,
    })),
    acts: live.acts.sort((left, right) => left.at - right.at),
  };
}

function itemOf(n: number) {
  const price = 500 + 50 * n;
  return anItem(String(n), 1 + (n % 3), {
    price,
    title: `Bowl of glaze ${String(n)}`,
  });
}

function claimsOn(n: number): number {
  if (n % 10 === 0) return 0;
  return n <= 22 ? 6 : 5;
}

function sellItem(n: number, shownAt: number, stage: Stage): void {
  const { act, say } = stage;
  act(shownAt, { does: "show", code: String(n) });
  const claims = Array.from({ length: claimsOn(n) }, (_, index) => {
    const at = shownAt + 4_000 + 700 * index;
    const pieces = n % 8 === 0 && index === 2 ? 2 : 1;
    const said = SAID[(n + index) % SAID.length] ?? "";
    const text = pieces === 2 ? "jp {n} x2" : said;
    const comment = say(
      at,
      personOf(n * 6 + index),
      text.replace("{n}", String(n)),
    );
    return { ...claimIn(comment, n), quantity: pieces };
  });
  const [first, second] = claims;
  if (n % 9 === 0 && second) say(shownAt + 14_000, second.buyer, second.text);
  const isGivenBack = n % 7 === 0 && first !== undefined;
  if (isGivenBack) say(shownAt + 30_000, first.buyer, "annule");
  if (n === 15) act(shownAt + 50_000, { does: "item", item: oneMore(n) });
  if (n === 25) act(shownAt + 50_000, { does: "item", item: cheaper(n) });
  const stock = n === 15 ? oneMore(n).stock : itemOf(n).stock;
  confirm(n, shownAt, stage, {
    ...{ standing: isGivenBack ? claims.slice(1) : claims, stock },
  });
}

interface Confirmed {
  standing: readonly Claim[];
  stock: number;
}

/** In the order of the claims, as long as there is a piece. */
function confirm(
  n: number,
  shownAt: number,
  { act }: Stage,
  { standing, stock }: Confirmed,
): void {
  const sold: Claim[] = [];
  for (const claim of standing) {
    const given = sold.reduce((sum, { quantity }) => sum + quantity, 0);
    if (given < stock) sold.push(claim);
  }
  if (n === 30) sold.push(neighbour(n));
  for (const [index, claim] of sold.entries()) {
    const mark = (after: number, status: "confirmed" | "paid" | "shipped") => {
      act(shownAt + after + index, { does: "mark", claim, status });
    };
    mark(60_000, "confirmed");
    if (n % 2 === 0) mark(80_000, "paid");
    if (n % 4 === 0) mark(85_000, "shipped");
  }
}

function oneMore(n: number) {
  return { ...itemOf(n), stock: itemOf(n).stock + 1 };
}

function cheaper(n: number) {
  return { ...itemOf(n), price: itemOf(n).price - 200 };
}

/** Somebody in the room, whom the seller writes down. */
function neighbour(n: number): Claim {
  return {
    ...{ id: "by hand 1", at: 0, messageId: "", text: "", rule: "" },
    buyer: { id: "", handle: "", nickname: "Neighbour" },
    ...{ code: String(n), quantity: 1, size: null, colour: null },
  };
}

/** Also of the streamer, who tells how to claim and claims nothing. */
function chat(n: number, shownAt: number, { say }: Stage): void {
  const { id, handle, nickname } = aSessionRow().streamer;
  say(shownAt + 1_500, { id, handle, nickname }, `jp ${String(n)}`);
  for (let index = 0; index < TALK_PER_ITEM; index += 1) {
    const text = TALK[(n + index) % TALK.length] ?? "";
    say(shownAt + 9_000 + index * 4_600, personOf(n + index * 3), text);
  }
}

function askQuestions(at: number, { act, say }: Stage): void {
  say(at, personOf(3), "is 12 dishwasher safe?");
  say(at + 1000, personOf(4), "le 20 existe en bleu ?");
  const answered = say(at + 2000, personOf(5), "¿cuánto mide el 31?");
  say(at + 3000, personOf(6), "how are you?");
  say(at + 4000, personOf(7), "what size is it?");
  say(at + 5000, personOf(8), "is 99 for sale?");
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
