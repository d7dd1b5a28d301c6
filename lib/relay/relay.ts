import type { TabStatus } from "@/lib/protocol/commands";
import { parseConsent } from "@/lib/protocol/consent";
import {
  type PageMessage,
  parsePageMessage,
  weightOf,
} from "@/lib/protocol/page";
import { MAX_FRAME_BYTES, type RelayItem } from "@/lib/protocol/port";

import { createExcess } from "./excess";
import { createGate } from "./gate";
import { handleOf } from "./handle";
import { takeHello } from "./hello";
import { sizeOf } from "./item-size";
import { createLink, type LinkDependencies } from "./link";
import { droppedFor } from "./outbox";
import { readPageState, type StateWindow } from "./page-state";
import { createRate } from "./rate";
import type { Heard } from "./whereabouts";

export interface RelayDependencies extends Pick<
  LinkDependencies,
  "connect" | "elapsed" | "setTimer"
> {
  window: Pick<Window, "addEventListener"> & StateWindow;
  /** Unique among all relays. */
  relay: string;
  /** Epoch ms. */
  now: () => number;
  readConsent: () => Promise<unknown>;
  watchConsent: (changed: (stored: unknown) => void) => void;
  signal: AbortSignal;
}

export interface Relay {
  getStatus: () => TabStatus;
}

/**
 * Takes what the hook copies in this frame to the worker, numbered and timed. Nothing from the page is trusted, and
 * nothing leaves before the user has consented.
 */
export function createRelay(dependencies: RelayDependencies): Relay {
  const { window, relay, now } = dependencies;
  const stopper = new AbortController();
  const signal = AbortSignal.any([dependencies.signal, stopper.signal]);
  const link = createLink({
    ...dependencies,
    onInvalidated: () => {
      stopper.abort();
    },
  });
  const rate = createRate(dependencies);
  const excess = createExcess();
  let lastNumber = 0;
  let socketsSeen = 0;
  let lastFrameAt = 0;
  let isHooked = false;

  const nextNumber = () => (lastNumber += 1);
  const forward = ({ message, handle }: Heard) => {
    if (signal.aborted) return;
    const gap = excess.take();
    if (gap) {
      const number = nextNumber();
      link.push({
        kind: "dropped",
        socket: 0,
        cause: "worker",
        number,
        ...gap,
      });
    }
    const number = nextNumber();
    link.push(itemOf({ ...message, number, receivedAt: now(), handle }));
  };
  const gate = createGate(forward, () => {
    excess.take();
    link.clear();
  });
  const handleNow = () => handleOf(window.location.pathname);
  const hear = (message: PageMessage) => {
    if (message.kind === "opened") socketsSeen += 1;
    if (message.kind === "frame") lastFrameAt = now();
    gate.hear({ message, handle: handleNow() });
  };

  const listenTo = (port: MessagePort) => {
    isHooked = true;
    port.onmessage = ({ data }) => {
      const weight = weightOf(data);
      if (!rate.allows(weight)) {
        excess.add(weight, () => ({ receivedAt: now(), handle: handleNow() }));
        return;
      }
      const message = parsePageMessage(data);
      if (message) hear(message);
    };
    signal.addEventListener("abort", () => {
      port.close();
    });
  };
  takeHello(window, listenTo, signal);
  readPageState(window, hear, signal);
  followConsent(dependencies, gate.setConsent);
  window.addEventListener("pagehide", link.flush, { signal });
  window.addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (persisted) link.reconnect();
    },
    { signal },
  );
  signal.addEventListener("abort", link.clear);

  return {
    getStatus: () => ({
      ...{ relay, isHooked, socketsSeen, lastFrameAt, lastNumber },
      openSockets: gate.openSockets(),
      pending: link.pending(),
      pendingBytes: link.pendingBytes(),
      refusal: null,
    }),
  };
}

function itemOf(item: RelayItem): RelayItem {
  return "bytes" in item && sizeOf(item) > MAX_FRAME_BYTES
    ? droppedFor(item, "socket")
    : item;
}

/** A change that comes before the first reading is newer than it. */
function followConsent(
  { readConsent, watchConsent }: RelayDependencies,
  set: (isGiven: boolean) => void,
): void {
  let isTold = false;
  watchConsent((stored) => {
    isTold = true;
    set(parseConsent(stored) !== null);
  });
  readConsent().then(
    (stored) => {
      if (!isTold) set(parseConsent(stored) !== null);
    },
    () => undefined,
  );
}
