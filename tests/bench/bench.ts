import os from "node:os";

import { benchDecode } from "./decode";
import { benchRowLatency } from "./row-latency";

const RATES = [20, 200];

const [cpu] = os.cpus();
const machine = `${cpu?.model ?? "unknown"}, ${os.cpus().length} cores, Node ${process.version}`;
console.log(`machine: ${machine}`);

const { messages, messagesPerSecond, bytesPerSecond, ratio } =
  await benchDecode();
console.log(
  `decode + normalize: ${messagesPerSecond} messages/s, ${Math.round(bytesPerSecond / 1e6)} MB/s of payload, ${ratio.toFixed(2)} times as fast as a plain walk over every field (${messages} recorded messages)`,
);
for (const rate of RATES) {
  const { rows, p50, p95 } = await benchRowLatency(rate);
  console.log(
    `frame to row at ${rate} messages/s: p50 ${p50} ms, p95 ${p95} ms (${rows} rows)`,
  );
}
