import {
  type Batch,
  parseAcknowledgement,
  type RelayItem,
} from "@/lib/protocol/port";

import { createOutbox, type Outbox } from "./outbox";

/** As much of a runtime port as a relay needs. */
export interface Port {
  postMessage(message: Batch): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface LinkDependencies {
  relay: string;
  connect: () => Port;
  /** Ms since some moment; never goes back. */
  elapsed: () => number;
  /** Returns what cancels it. */
  setTimer: (step: () => void, ms: number) => () => void;
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
  pending: () => number;
  pendingBytes: () => number;
}

const FLUSH_MS = 100;
const RESEND_MS = 250;
const SILENCE_MS = 15_000;
const RETRY_MS = 50;
const MAX_RETRY_MS = 2_000;

/**
 * Brings items to the worker, which may stop at any time: one batch at a time, again until it is acknowledged. Timers of a
 * hidden tab come late, so every item that arrives also looks at what is due.
 */
export function createLink(dependencies: LinkDependencies): Link {
  const { relay, connect, elapsed, setTimer, onInvalidated } = dependencies;
  const outbox = dependencies.outbox ?? createOutbox();
  let port: Port | null = null;
  /** The last number of each batch that is not acknowledged; more than one only after `flush`. */
  let lasts: number[] = [];
  /** Over this port. */
  let sentAt = -Infinity;
  let notBefore = 0;
  let retryMs = RETRY_MS;
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

  const acknowledge = (message: unknown) => {
    const number = parseAcknowledgement(message);
    if (number === null) return;
    const expected = lasts.shift();
    outbox.acknowledge(number);
    retryMs = RETRY_MS;
    if (expected !== undefined && number < expected) {
      lasts = [];
      notBefore = elapsed() + RESEND_MS;
    }
    pump();
  };

  const open = (): Port => {
    if (port) return port;
    const opened = connect();
    opened.onMessage.addListener((message) => {
      if (port === opened) acknowledge(message);
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
    const items = outbox.batch(inFlight());
    const last = items.at(-1);
    if (!last) return false;
    try {
      open().postMessage({ kind: "batch", relay, items });
    } catch (disconnected) {
      retryLater();
      if (/invalidated/i.test(String(disconnected))) onInvalidated();
      return false;
    }
    lasts.push(last.number);
    sentAt = elapsed();
    return true;
  };

  const pump = () => {
    if (lasts.length > 0 && elapsed() - sentAt >= SILENCE_MS) retryLater();
    if (lasts.length === 0 && outbox.length() > 0) {
      const isDue = outbox.isFull() || elapsed() - sentAt >= FLUSH_MS;
      if (isDue && elapsed() >= notBefore) send();
    }
    if (lasts.length > 0) wakeAt(sentAt + SILENCE_MS);
    else if (outbox.length() === 0) wakeAt(null);
    else wakeAt(Math.max(notBefore, sentAt + FLUSH_MS));
  };

  return {
    push(item) {
      outbox.add(item, inFlight());
      pump();
    },
    flush() {
      while (send());
    },
    reconnect() {
      close();
      notBefore = 0;
      pump();
    },
    clear() {
      outbox.clear();
      close();
      wakeAt(null);
    },
    pending: () => outbox.length(),
    pendingBytes: outbox.bytes,
  };
}
