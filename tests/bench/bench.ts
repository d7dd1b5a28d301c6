import os from "node:os";

import { benchDecode } from "./decode";

const [cpu] = os.cpus();
const { messages, messagesPerSecond, bytesPerSecond } = await benchDecode();
console.log(
  `machine: ${cpu?.model ?? "unknown"}, ${String(os.cpus().length)} cores, Node ${process.version}`,
);
console.log(
  `decode + normalize: ${String(messagesPerSecond)} messages/s, ${String(Math.round(bytesPerSecond / 1e6))} MB/s of payload, over ${String(messages)} recorded messages`,
);
