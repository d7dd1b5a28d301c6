import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { pacedLive } from "./paced-live";
import { quantile } from "./quantile";
import { countRows, seenRows, watchRows } from "./row-watch";
import { withStand } from "./stand";
import type { BenchTable } from "./table";

const RATES = [20, 200, 1000];
const SECONDS = 30;
const PATIENCE_MS = 300_000;

/** From the relay's receipt of a frame to its committed rows, as another page of the extension can read them. */
export async function benchRows(): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const rate of RATES) rows.push(await latencyAt(rate));
  return {
    title: "Frame to row",
    note: `ms from the relay's receipt to a page of the extension reading the row, ${SECONDS} s each`,
    columns: ["messages/s", "rows", "expected", "p50 ms", "p95 ms", "max ms"],
    rows,
  };
}

async function latencyAt(messagesPerSecond: number) {
  const { recording, speed, expected, ...live } = pacedLive({
    ...{ messagesPerSecond, seconds: SECONDS },
  });
  return withStand({ recordings: [recording], speed }, async (stand) => {
    const { watcher, server, watch } = stand;
    await watchRows(watcher, 1);
    await untilPlayed(await watch(), server);
    await waitUntilStored(watcher, PATIENCE_MS);
    const took = (await seenRows(watcher)).map(
      ({ seenAt, receivedAt }) => seenAt - receivedAt,
    );
    return [
      live.messagesPerSecond,
      await countRows(watcher, 1),
      expected.events,
      ...[0.5, 0.95, 1].map((part) => quantile(took, part)),
    ];
  });
}
