import {
  type Acknowledgement,
  type Batch,
  parseWorkerWord,
  type RelayItem,
} from "@/lib/protocol/port";
import type { TabStatus } from "@/lib/protocol/commands";

import { type BatchLimits, createOutbox, type Outbox } from "./outbox";

/** As much of a runtime port as a relay needs. */
export interface Port {
  postMessage(message: Batch): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface LinkDependencies {
  /** The id of the stream. */
  relay: () => string;
  connect: () => Port;
  /** Ms since some moment; never goes back. */
  elapsed: () => number;
  /** Returns what cancels it. */
  setTimer: (step: () => void, ms: number) => () => void;
  /** Something was acknowledged. */
  onSettled: () => void;
  /** The extension that this script belongs to is gone. */
  onInvalidated: () => void;
  outbox?: Outbox;
}

export interface Link {
  push: (item: RelayItem) => void;
  /** Sends all there is, without waiting: the page may not live on. */
  flush: () => void;
  /** The port is not to be trusted any more. */
  reconnect: () => void;
  clear: () => void;
  /** The number of the first item that is not acknowledged. */
  first: () => number | null;
  status: () => Pick<TabStatus, "pending" | "pendingBytes" | "refusal">;
}

const FLUSH_MS = 100;
const RESEND_MS = 250;
const REFUSED_MS = 2_000;
const RECONNECT_MS = 1_000;
const SILENCE_MS = 15_000;
const RETRY_MS = 50;
const MAX_RETRY_MS = 2_000;
/** Sent without waiting for the one before: the worker reads the next while it writes. */
const MAX_IN_FLIGHT = 2;
const BATCH: BatchLimits = { items: 64, bytes: 1024 * 1024 };
/** The worker looks so far ahead for a room entry that frames wait for (DESIGN.md 4.3). */
const WIDEST_BATCH: BatchLimits = { items: 4_096, bytes: 2 * 1024 * 1024 };

/**
 * Brings items to the worker, which may stop at any time: batches in order, again until they are acknowledged. Timers of
 * a hidden tab come late, so every item that arrives also looks at what is due.
 */
export function createLink(dependencies: LinkDependencies): Link {
  const { relay, connect, elapsed, setTimer } = dependencies;
  const outbox = dependencies.outbox ?? createOutbox();
  let port: Port | null = null;
  /** The last number of each batch that is not acknowledged. */
  let lasts: number[] = [];
  /** Over this port. */
  let sentAt = -Infinity;
  let notBefore = 0;
  let reconnectedAt = -Infinity;
  let retryMs = RETRY_MS;
  let width = BATCH;
  let refusal: TabStatus["refusal"] = null;
  let timer: { at: number; cancel: () => void } | null = null;

  const inFlight = () => lasts.at(-1) ?? 0;

  const wakeAt = (at: number | null) => {
    if (timer?.at === at) return;
    timer?.cancel();
    timer = null;
    if (at === null) return;
    const wake = () => {
      timer = null;
      pump();
    };
    timer = { at, cancel: setTimer(wake, Math.max(0, at - elapsed())) };
  };

  const close = () => {
    port?.disconnect();
    port = null;
    lasts = [];
    sentAt = -Infinity;
  };

  const retryLater = () => {
    close();
    notBefore = elapsed() + retryMs;
    retryMs = Math.min(retryMs * 2, MAX_RETRY_MS);
  };

  const acknowledge = ({ number, last }: Acknowledgement) => {
    outbox.acknowledge(number);
    retryMs = RETRY_MS;
    refusal = null;
    // Another answer belongs to a batch that was given up.
    if (last === lasts[0]) {
      const isWhole = number >= last;
      width = isWhole ? BATCH : wider(width);
      lasts = isWhole ? lasts.slice(1) : [];
      if (!isWhole) notBefore = elapsed() + RESEND_MS;
    }
    dependencies.onSettled();
  };

  const hear = (message: unknown) => {
    const word = parseWorkerWord(message);
    if (word?.kind === "ack") acknowledge(word);
    if (word?.kind === "refused") {
      ({ reason: refusal } = word);
      lasts = [];
      notBefore = elapsed() + REFUSED_MS;
    }
    if (word) pump();
  };

  const open = (): Port => {
    if (port) return port;
    const opened = connect();
    opened.onMessage.addListener((message) => {
      if (port === opened) hear(message);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      retryLater();
      pump();
    });
    port = opened;
    return opened;
  };

  const send = (): boolean => {
    const items = outbox.batch(inFlight(), width);
    const last = items.at(-1);
    if (!last) return false;
    try {
      open().postMessage({ kind: "batch", relay: relay(), items });
    } catch (disconnected) {
      retryLater();
      if (/invalidated/i.test(String(disconnected)))
        dependencies.onInvalidated();
      return false;
    }
    lasts.push(last.number);
    sentAt = elapsed();
    return true;
  };

  const isDue = () => {
    if (lasts.length >= MAX_IN_FLIGHT || elapsed() < notBefore) return false;
    if (outbox.isFull(inFlight(), width)) return true;
    return lasts.length === 0 && elapsed() - sentAt >= FLUSH_MS;
  };

  const pump = () => {
    if (lasts.length > 0 && elapsed() - sentAt >= SILENCE_MS) retryLater();
    while (isDue() && send());
    if (lasts.length > 0) wakeAt(sentAt + SILENCE_MS);
    else if (outbox.length() === 0) wakeAt(null);
    else wakeAt(Math.max(notBefore, sentAt + FLUSH_MS));
  };

  return {
    push(item) {
      outbox.add(item, inFlight(), refusal === "full" ? "full" : "worker");
      pump();
    },
    flush() {
      while (send());
    },
    reconnect() {
      // The page can forge what leads here.
      if (elapsed() - reconnectedAt < RECONNECT_MS) return;
      reconnectedAt = elapsed();
      close();
      notBefore = 0;
      pump();
    },
    clear() {
      outbox.clear();
      close();
      wakeAt(null);
      dependencies.onSettled();
    },
    first: () => outbox.first(),
    status: () => ({
      pending: outbox.length(),
      pendingBytes: outbox.bytes(),
      refusal,
    }),
  };
}

function wider({ items, bytes }: BatchLimits): BatchLimits {
  return {
    items: Math.min(items * 4, WIDEST_BATCH.items),
    bytes: Math.min(bytes * 2, WIDEST_BATCH.bytes),
  };
}
