import type { MaskNames } from "@/lib/model/masked-names";
import type { Rename } from "@/lib/model/pseudonym";
import type { LivetapDatabase } from "@/lib/store/database";
import type { DrawRow, SalesActRow } from "@/lib/store/own-rows";

import {
  joinOwn,
  noOwn,
  type OwnLists,
  readOwn,
  replaceOwn,
} from "./own-lists";
import { renamedClaim } from "./sales-people";

export interface Unnaming {
  rename: Rename;
  /** A text without the names of whoever is erased. */
  mask: MaskNames;
  /** Whether they did something in this live that may have brought them into a draw. */
  isPresent: boolean;
}

/** What the user did, with whoever is erased under a pseudonym and without names and words. */
export function unnamedOwn(lists: OwnLists, how: Unnaming): OwnLists {
  const { rename, mask } = how;
  const told: OwnLists = {
    marks: lists.marks.map((mark) => ({ ...mark, note: mask(mark.note) })),
    sales: lists.sales.map((one) => ({
      ...one,
      act: unnamedAct(one.act, how),
    })),
    ticks: lists.ticks.map((tick) => ({
      ...tick,
      item: tick.item.replace(/\d+/gu, (id) => rename(id) ?? id),
    })),
    draws: lists.draws.map((draw) => ({ ...draw, ...unnamedDraw(draw, how) })),
  };
  return joinOwn(noOwn(), told);
}

function unnamedAct(
  act: SalesActRow["act"],
  how: Unnaming,
): SalesActRow["act"] {
  if ("claim" in act) return { ...act, claim: renamedClaim(act.claim, how) };
  if (act.does !== "item") return act;
  return { ...act, item: { ...act.item, title: how.mask(act.item.title) } };
}

/** Of a draw in which an id was replaced nobody can make the digest again, and somebody who guesses could test an id by it. */
function unnamedDraw(
  { word, winners, digest }: Pick<DrawRow, "word" | "winners" | "digest">,
  { rename, mask, isPresent }: Unnaming,
): Pick<DrawRow, "word" | "winners" | "digest"> {
  const isOver = isPresent || winners.some(({ person }) => rename(person));
  return {
    word: mask(word),
    digest: isOver ? "" : digest,
    winners: winners.map((winner) => {
      const person = rename(winner.person);
      return person === null ? winner : { person, handle: "", nickname: "" };
    }),
  };
}

/** Runs inside the caller's transaction. */
export async function eraseOwn(
  database: LivetapDatabase,
  session: number,
  how: Unnaming,
): Promise<void> {
  const before = await readOwn(database, session);
  const after = unnamedOwn(before, how);
  if (JSON.stringify(after) !== JSON.stringify(before))
    await replaceOwn(database, session, after);
}
