import type { TickRow } from "@/lib/store/own-rows";
import type { EventRow } from "@/lib/store/rows";

import { aComment, aGift, aRow } from "./session-rows";

const NAMES = [
  ...["Wren Halloway", "tiny_badger", "Marlow", "Ines of the hills", "Otto K"],
  ...["heron & co", "Paloma", "Fennimore Brackenbury-Thistlewood", "Juno"],
];
const QUESTIONS = [
  ...["What glaze is that?", "what glaze is that", "How long in the kiln?"],
  ...["Do you ship to Canada?", "do you ship to canada ??"],
  "Where did you learn to throw such large bowls on a wheel that small, and how many years did it take?",
];
const GIFTS = [
  { name: "Rose", price: 1, count: 60 },
  { name: "Galaxy", price: 1_000, count: 1 },
  { name: "Finger Heart", price: 5, count: 12 },
  { name: "Doughnut", price: 30, count: 2 },
];

/** Twenty minutes of what waits at a desk, by nobody; ends at `now`, epoch ms. */
export function deskLive(now: number): {
  events: EventRow[];
  ticks: TickRow[];
} {
  const events: EventRow[] = [];
  const person = (index: number) => {
    const nickname = NAMES[index % NAMES.length] ?? "";
    return { id: String(70 + (index % NAMES.length)), handle: "", nickname };
  };
  const at = (minutes: number) => now - minutes * 60_000;
  for (const [index, text] of [
    ...QUESTIONS,
    ...QUESTIONS.slice(0, 4),
  ].entries())
    events.push(
      aComment(events.length + 1, at(17 - index * 1.6), {
        ...{ text, user: person(index) },
      }),
    );
  for (const [index, { name, price, count }] of GIFTS.entries()) {
    const row = events.length + 1;
    const user = person(index * 2 + 1);
    const isLast = index !== 2;
    const status = isLast ? ("end" as const) : ("continue" as const);
    const streak = { id: `${user.id} ${name}`, status, total: count };
    const gift = { name, price, count, user, streak };
    events.push(aGift(row, at(isLast ? 12 - index * 3 : 0.2), gift));
  }
  for (let index = 0; index < 7; index += 1) {
    const row = events.length + 1;
    const base = aRow(row, "SocialMessage", at(9 - index));
    events.push({ ...base, kind: "follow", user: person(index) });
  }
  const ticked = { session: 1, at: at(3), madeAt: at(3) };
  const ticks: TickRow[] = [
    { ...ticked, item: "gift:77 Doughnut", state: "done" },
    { ...ticked, item: "follow:70", state: "done" },
    { ...ticked, item: "follow:71", state: "skipped" },
  ];
  return { events, ticks };
}
