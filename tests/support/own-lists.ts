import type { Claim } from "@/lib/model/sales/facts";
import type { OwnLists } from "@/lib/upkeep/own-lists";

import { anItem } from "./sales";
import { NOON } from "./session-rows";

export interface Somebody {
  id: string;
  handle: string;
  nickname: string;
}

export const HERON: Somebody = {
  ...{ id: "7100000000000000003", handle: "quiet.heron", nickname: "Heron" },
};

/** Something of each that a user can do in a live, with this person in it; other tags give other ids. */
export function ownLists(tag = "a", person = HERON, from = NOON): OwnLists {
  const uuid = (place: number) =>
    `${tag.codePointAt(0)?.toString(16).padStart(8, "0") ?? ""}-0000-4000-8000-${String(place).padStart(12, "0")}`;
  const timed = (at: number) => ({ at: from + at, madeAt: from + at + 40 });
  const did = (
    place: number,
    at: number,
    act: OwnLists["sales"][number]["act"],
  ) => ({ id: uuid(place), at: from + at, storedAt: from + at + 40, act });
  const claim = aSeenClaim(person, from);
  const { id: _, ...named } = person;
  const unknown = { ...claim, id: uuid(9), buyer: { ...named, id: "" } };
  return {
    marks: [
      { id: uuid(1), ...timed(100), note: "" },
      { id: uuid(2), ...timed(900), note: `${person.nickname} laughed` },
    ],
    sales: [
      did(1, 1_000, { does: "begin" }),
      did(2, 1_001, { does: "item", item: anItem("12", 3) }),
      did(3, 1_002, { does: "item", item: titled(person) }),
      did(4, 1_003, { does: "show", code: "12" }),
      did(5, 6_000, { does: "mark", claim, status: "paid" }),
      did(6, 6_001, { does: "mark", claim: unknown, status: "confirmed" }),
      did(7, 6_002, { does: "answer", question: "ChatMessage:7" }),
    ],
    ticks: [
      { item: `gift:${person.id}-5655-1${tag}`, state: "done", ...timed(50) },
      { item: `question:a1${tag}`, state: "skipped", ...timed(60) },
    ],
    draws: [
      {
        ...{ id: uuid(1), ...timed(70), word: `for ${person.nickname}` },
        ...{ from, to: from + 60, seed: "00ff", entrants: 2 },
        ...{ withoutModerators: false, reserves: 0, masked: 0, after: "" },
        digest: "ab".repeat(32),
        winners: [{ person: person.id, ...named }],
      },
    ],
  };
}

function titled({ nickname }: Somebody) {
  return anItem("13", 1, { title: `Bowl as ${nickname} likes it` });
}

function aSeenClaim(buyer: Somebody, from: number): Claim {
  return {
    ...{ id: "ChatMessage:7400000000000000001#0", at: from + 5_000 },
    ...{ messageId: "7400000000000000001", buyer, text: "jp 12 for me" },
    ...{ code: "12", quantity: 1, size: null, colour: null, rule: "jp" },
  };
}
