import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, test } from "vitest";

import { parquetOf } from "@/lib/transfer/formats/parquet";
import { collect } from "@/tests/support/collect";
import { askDuckDb } from "@/tests/support/duckdb";
import { everyKind } from "@/tests/support/every-kind";
import { partsOf, storedEvents } from "@/tests/support/session-parts";
import { aGift, NOON } from "@/tests/support/session-rows";

const folder = mkdtempSync(path.join(tmpdir(), "livetap-parquet-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function rowsOf(
  events: Parameters<typeof storedEvents>[0],
  rowsAtOnce?: number,
) {
  const parts = partsOf(await storedEvents(events));
  const file = path.join(folder, `${String(events.length)}.parquet`);
  writeFileSync(
    file,
    Buffer.concat(await collect(parquetOf(parts, rowsAtOnce))),
  );
  return askDuckDb(`select * from '${file}' order by at_ms, message_id`);
}

test("every event has a row, over several groups of rows", async () => {
  const rows = await rowsOf(everyKind, 7);
  expect(rows.map(({ kind }) => kind)).toEqual(
    everyKind.map(({ kind }) => kind),
  );
});

test("figures, flags, moments and texts keep their types", async () => {
  const user = { id: "7100000000000000001", handle: "otter", nickname: "é🦦" };
  const [row] = await rowsOf([
    aGift(1, NOON, { count: 3, price: 5, history: true, user }),
  ]);
  expect(row).toMatchObject({
    time: "2026-09-21 14:14:00",
    at_ms: String(NOON),
    user_id: "7100000000000000001",
    user_nickname: "é🦦",
    diamonds: "15",
    history: true,
    deleted: false,
    text: null,
  });
});

test("a session without events is a table without rows", async () => {
  expect(await rowsOf([])).toEqual([]);
});
