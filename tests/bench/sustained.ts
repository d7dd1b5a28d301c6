import { openPanel } from "../e2e/pages/panel";
import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { pacedLive } from "./paced-live";
import { quantile } from "./quantile";
import { countRows, seenRows, watchRows } from "./row-watch";
import { withStand } from "./stand";
import type { BenchTable } from "./table";

const PER_SECOND = 1000;
const SECONDS = 60;
const PATIENCE_MS = 600_000;

/** A rate that no live was seen to reach, held for a minute, without the panel and with it. */
export async function benchSustained(): Promise<BenchTable> {
  return {
    title: `Sustained: ${PER_SECOND} messages/s for ${SECONDS} s`,
    note: "seconds from the first frame's receipt; nothing is lost when rows are as many as expected",
    columns: [
      ...["panel", "messages/s", "rows", "expected", "lost", "last frame s"],
      ...["last row s", "rows/s", "p50 ms", "p95 ms"],
    ],
    rows: [await hold(false), await hold(true)],
  };
}

async function hold(hasPanel: boolean): Promise<(string | number)[]> {
  const { recording, speed, expected, messagesPerSecond } = pacedLive({
    ...{ messagesPerSecond: PER_SECOND, seconds: SECONDS },
  });
  return withStand({ recordings: [recording], speed }, async (stand) => {
    const { watcher, server, watch, context, extensionId } = stand;
    if (hasPanel) await openPanel(context, extensionId);
    await watchRows(watcher, 1);
    await untilPlayed(await watch(), server);
    await waitUntilStored(watcher, PATIENCE_MS);
    const seen = await seenRows(watcher);
    const stored = await countRows(watcher, 1);
    const receipts = seen.map(({ receivedAt }) => receivedAt);
    const begunAt = quantile(receipts, 0);
    const lastFrame = (quantile(receipts, 1) - begunAt) / 1000;
    const lastRow = ((seen.at(-1)?.seenAt ?? NaN) - begunAt) / 1000;
    const took = seen.map(({ seenAt, receivedAt }) => seenAt - receivedAt);
    return [
      ...[hasPanel ? "open" : "none", messagesPerSecond, stored],
      ...[expected.events, expected.events - stored, lastFrame, lastRow],
      ...[stored / lastRow, quantile(took, 0.5), quantile(took, 0.95)],
    ];
  });
}
