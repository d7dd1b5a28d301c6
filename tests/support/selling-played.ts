import { createIngest } from "@/lib/ingest/ingest";
import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import type { SalesAct } from "@/lib/model/sales/facts";
import { SELLING } from "@/lib/model/settings/selling";
import { createSalesReader, type SalesView } from "@/lib/queries/sales";
import type { LivetapDatabase } from "@/lib/store/database";
import { createSalesCommands } from "@/lib/upkeep/sales-commands";

import { aReadTask } from "./read-task";
import { relayItems } from "./recording";
import { HOUR, sellingHour } from "./selling-live";
import { onTheWire } from "./selling-wire";
import { aSessionRow } from "./session-rows";
import { temporaryDatabase } from "./temporary-database";

const BATCH = 24;

export interface SoldHour {
  database: LivetapDatabase;
  /** What the screen of the seller came to, bit by bit. */
  view: SalesView;
  /** What a tab reads that was opened afterwards. */
  later: SalesView;
  comments: number;
}

/** The hour as it goes: bytes come in, and the seller does what they do to what stands on their screen then. */
export async function playHour(): Promise<SoldHour> {
  const database = temporaryDatabase();
  let now = HOUR.beganAt;
  const ingest = createIngest({ database, now: () => now });
  const { recordSales } = createSalesCommands(database, () => now);
  const { comments, acts } = sellingHour();
  const items = relayItems(onTheWire(comments, HOUR.beganAt), HOUR.beganAt);
  const { room } = aSessionRow();
  const [opened, first] = [items.shift(), items.shift()];
  if (!opened || !first) throw new Error("nothing came");
  const send = (batch: typeof items) =>
    ingest({ kind: "batch", relay: "relay", items: batch }, 1);
  await send([opened, first]);
  const session = await database.sessions.get({ room });
  if (!session) throw new Error("no session");
  const newReader = () =>
    createSalesReader(database, session.number, {
      ...{ lexicon: sellersLexicon(SELLING.standard), againMs: 120_000 },
    });
  const reader = newReader();
  const read = () => reader.read(aReadTask<SalesView>().task);
  let screen = await read();
  for (const { id, at, act } of acts) {
    const until = items.findIndex(({ receivedAt }) => receivedAt > at);
    const came = items.splice(0, until < 0 ? items.length : until);
    for (let from = 0; from < came.length; from += BATCH)
      await send(came.slice(from, from + BATCH));
    now = at;
    if (came.length > 0) screen = await read();
    const seen = "claim" in act ? asSeen(act, screen) : act;
    await recordSales({ session: session.id, acts: [{ id, act: seen }] });
  }
  await send(items);
  const view = await read();
  const later = await newReader().read(aReadTask<SalesView>().task);
  return { database, view, later, comments: comments.length };
}

function asSeen(
  act: Extract<SalesAct, { claim: object }>,
  { sales }: SalesView,
): SalesAct {
  if (act.claim.at === 0) return act;
  const sale = sales.sales.find(({ id }) => id === act.claim.id);
  if (!sale) throw new Error(`no claim ${act.claim.id} on the screen`);
  return { ...act, claim: { ...sale.claim, code: sale.code } };
}
