import { expect, test } from "vitest";

import type { GiftMessages, GiftsOf } from "@/lib/model/gifts";
import { createBiggestReader } from "@/lib/queries/biggest-gifts";
import { readGiftMessages } from "@/lib/queries/gift-messages";
import { readDiamonds, readGiftTotals } from "@/lib/queries/gifts";

import { played } from "../../support/played";
import { aReadTask } from "../../support/read-task";
import { findRecordings, readRecording } from "../../support/recording";
import { aGift, aGiftRow, aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

test.each(findRecordings())(
  "in %s the messages behind every total come to it",
  async (file) => {
    const { database, session } = await played(readRecording(file));
    const { number } = session;
    const totals = await readGiftTotals(database, number, 1000);
    const messagesOf = (wanted: GiftsOf) => {
      const { task } = aReadTask<GiftMessages>();
      return readGiftMessages(database, number, wanted, task);
    };
    const all = await messagesOf({ kind: "all" });
    const { gifts = 0, diamonds = 0 } = totals?.overview.totals ?? {};
    expect(all.sum).toEqual({ gifts, diamonds });
    expect(all.total).toEqual(all.sum);
    for (const gift of totals?.gifts ?? []) {
      const found = await messagesOf({ kind: "gift", gift: gift.id });
      const shown = { gifts: gift.count, diamonds: gift.diamonds };
      expect([found.sum, found.total]).toEqual([shown, shown]);
    }
    for (const giver of totals?.givers ?? []) {
      const found = await messagesOf({ kind: "giver", person: giver.id });
      const shown = { gifts: giver.gifts, diamonds: giver.diamonds };
      expect([found.sum, found.total]).toEqual([shown, shown]);
    }
    const { task } = aReadTask<never[]>();
    const reader = createBiggestReader(database, number, 20);
    for (const gift of await reader.read({ ...task, tell: () => undefined })) {
      const { streak, user } = gift;
      const person = user?.id ?? null;
      const found = await messagesOf({ kind: "streak", streak, person });
      const shown = { gifts: gift.count, diamonds: gift.diamonds };
      expect(found.sum).toEqual(shown);
    }
    const { points } = await readDiamonds(database, number, 400);
    const bars = points.reduce((sum, point) => sum + point.diamonds, 0);
    expect(bars).toBe(diamonds);
  },
);

test("a gift that comes while its messages are read belongs to the next total", async () => {
  const database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ nextRow: 3 }));
  await database.gifts.put(aGiftRow("5655", { count: 2, diamonds: 2 }));
  await database.events.bulkPut([
    ...[1, 2, 3].map((row) => aGift(row, NOON + row)),
  ]);
  const wanted: GiftsOf = { kind: "gift", gift: "5655" };
  const { task } = aReadTask<GiftMessages>();
  const found = await readGiftMessages(database, 1, wanted, task);
  expect(found.sum).toEqual(found.total);
  expect(found.messages.map(({ at }) => at)).toEqual([NOON + 2, NOON + 1]);
});

test("what a later message changes meanwhile is read again", async () => {
  const database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ nextRow: 2 }));
  await database.gifts.put(aGiftRow("5655", { count: 1, diamonds: 1 }));
  await database.events.put(aGift(1, NOON));
  const { task } = aReadTask<GiftMessages>();
  let isMended = false;
  const mend = async () => {
    if (isMended) return;
    isMended = true;
    await database.events.put(aGift(1, NOON, { count: 4 }));
    await database.gifts.update([1, "5655"], { count: 4, diamonds: 4 });
    await database.sessions.update(1, { mends: 1 });
  };
  const wanted: GiftsOf = { kind: "gift", gift: "5655" };
  const found = await readGiftMessages(database, 1, wanted, {
    ...task,
    rest: mend,
  });
  expect([found.sum, found.total]).toEqual([
    { gifts: 4, diamonds: 4 },
    { gifts: 4, diamonds: 4 },
  ]);
});
