import { expect, test, vi } from "vitest";

import type { ReadBatch } from "@/lib/ingest/batch-writer";
import { type Served, serveRelay } from "@/lib/ingest/relay-port";
import { createSerial } from "@/lib/ingest/serial";
import type { Batch } from "@/lib/protocol/port";

function aPort() {
  const heard: ((message: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  return {
    send: (message: unknown) => {
      for (const listener of heard) listener(message);
    },
    close: () => {
      for (const listener of gone) listener();
    },
    port: {
      postMessage: vi.fn(),
      disconnect: vi.fn(),
      onMessage: {
        addListener: (listener: (message: unknown) => void) =>
          heard.push(listener),
      },
      onDisconnect: {
        addListener: (listener: () => void) => gone.push(listener),
      },
    },
  };
}

type Store = (batch: Batch) => Promise<number>;

/** Reading takes a batch as it is. */
function storing(store: Store): Served {
  return {
    read: (batch) => Promise.resolve(batch as unknown as ReadBatch),
    write: (batch) => store(batch as unknown as Batch),
  };
}

const BATCH = { kind: "batch", relay: "r", items: [] };

test("a batch is acknowledged when it is stored", async () => {
  const { port, send } = aPort();
  serveRelay(
    port,
    createSerial(),
    storing(() => Promise.resolve(7)),
  );
  send(BATCH);
  await vi.waitFor(() => {
    expect(port.postMessage).toHaveBeenCalledWith({
      ...{ kind: "ack", number: 7, last: 0 },
    });
  });
});

test("a batch that could not be stored is not acknowledged, and the relay is made to come again", async () => {
  const { port, send } = aPort();
  const log = vi.spyOn(console, "error").mockReturnValue();
  serveRelay(
    port,
    createSerial(),
    storing(() => Promise.reject(new Error("a bug"))),
  );
  send(BATCH);
  await vi.waitFor(() => {
    expect(port.disconnect).toHaveBeenCalledOnce();
  });
  expect(port.postMessage).not.toHaveBeenCalled();
  expect(log).toHaveBeenCalledOnce();
});

test("batches behind an unfinished one are not taken before it comes again", async () => {
  const { port, send } = aPort();
  const numbered = (number: number) => ({ ...BATCH, items: [{ number }] });
  const ingest = vi
    .fn<(batch: { items: { number: number }[] }) => Promise<number>>()
    .mockResolvedValueOnce(0)
    .mockImplementation(({ items }) =>
      Promise.resolve(items.at(-1)?.number ?? 0),
    );
  serveRelay(port, createSerial(), storing(ingest));
  send(numbered(1));
  send(numbered(2));
  await vi.waitFor(() => {
    expect(port.postMessage).toHaveBeenCalledTimes(2);
  });
  expect(port.postMessage).toHaveBeenLastCalledWith({
    ...{ kind: "ack", number: 0, last: 2 },
  });
  expect(ingest).toHaveBeenCalledOnce();
  send(numbered(1));
  send(numbered(2));
  await vi.waitFor(() => {
    expect(port.postMessage).toHaveBeenLastCalledWith({
      ...{ kind: "ack", number: 2, last: 2 },
    });
  });
});

test("nothing is said into a port that is gone", async () => {
  const { port, send, close } = aPort();
  const stored = Promise.resolve(7);
  serveRelay(
    port,
    createSerial(),
    storing(() => stored),
  );
  send(BATCH);
  close();
  await stored;
  expect(port.postMessage).not.toHaveBeenCalled();
});

test.each([
  null,
  "batch",
  {},
  { kind: "batch", relay: 1, items: [] },
  { kind: "batch", relay: "r", items: [{}] },
])("%j is no batch", (posted) => {
  const { port, send } = aPort();
  const ingest = vi.fn(() => Promise.resolve(1));
  serveRelay(port, createSerial(), storing(ingest));
  send(posted);
  expect(ingest).not.toHaveBeenCalled();
});

test.each([
  [1e12, "database"],
  [0, "full"],
])(
  "with %d bytes of room, a failing disk is told as %s",
  async (room, reason) => {
    const { port, send } = aPort();
    const failure = new DOMException("Internal error", "UnknownError");
    serveRelay(port, createSerial(), {
      ...storing(() => Promise.reject(failure)),
      room: () => Promise.resolve(room),
    });
    send(BATCH);
    await vi.waitFor(() => {
      expect(port.postMessage).toHaveBeenCalledWith({
        kind: "refused",
        reason,
      });
    });
    expect(port.disconnect).not.toHaveBeenCalled();
  },
);
