import type { GapCause } from "@/lib/model/session";
import type { TabStatus } from "@/lib/protocol/commands";
import { parseConsent } from "@/lib/protocol/consent";
import type { PageMessage, Told } from "@/lib/protocol/page";
import { MAX_FRAME_BYTES, type RelayItem } from "@/lib/protocol/port";

import { createGate } from "./gate";
import { handleOf } from "./handle";
import { askHook, type HookDependencies, type HookLine } from "./hello";
import { sizeOf } from "./item-size";
import { createLink, type LinkDependencies } from "./link";
import { createNumbers, toldUpTo } from "./numbers";
import { droppedFor } from "./outbox";
import { readPageState, type StateWindow } from "./page-state";
import { createRate } from "./rate";
import type { Heard } from "./whereabouts";

export interface RelayDependencies extends Pick<
  LinkDependencies,
  "connect" | "elapsed" | "setTimer"
> {
  window: Pick<Window, "addEventListener"> &
    StateWindow &
    HookDependencies["window"];
  /** Unique among all relays; the page's stream gets it as its id unless it has one. */
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
  const { window, now } = dependencies;
  const stopper = new AbortController();
  const signal = AbortSignal.any([dependencies.signal, stopper.signal]);
  const numbers = createNumbers();
  let stream = "";
  let lastHeard = 0;
  /** Numbers are missing: we cut a flood, or the hook let go of what nobody heard. */
  let gap: GapCause | null = null;
  let wasCut = false;
  let socketsSeen = 0;
  let lastFrameAt = 0;
  let hook: HookLine | null = null;

  const link = createLink({
    ...dependencies,
    relay: () => stream,
    onSettled: () => {
      settle();
    },
    onInvalidated: () => {
      stopper.abort();
    },
  });
  const push = (item: PageMessage | Dropped, told: Omit<Heard, "message">) => {
    const { number: own, at: receivedAt, handle } = told;
    const number = own ?? numbers.behind();
    if (!signal.aborted && number !== null)
      link.push(itemOf({ ...item, number, receivedAt, handle }));
  };
  const forward = ({ message, ...heard }: Heard) => {
    const { number: told } = heard;
    if (told !== null && gap !== null) {
      const lost = { ...LOST, cause: gap };
      push(lost, { ...heard, number: numbers.before(told) });
      gap = null;
    }
    push(message, {
      ...heard,
      number: told === null ? null : numbers.own(told),
    });
  };
  const gate = createGate(forward, link.clear);
  const handle = () => handleOf(window.location.pathname);
  const admit = (message: PageMessage, number: number | null, at: number) => {
    if (message.kind === "opened") socketsSeen += 1;
    if (message.kind === "frame") lastFrameAt = at;
    gate.hear({ message, number, at, handle: handle() });
  };
  const rate = createRate(dependencies);
  const mayBring = (bytes: number) => {
    const isAllowed = rate.allows(bytes);
    wasCut ||= !isAllowed;
    return isAllowed;
  };
  const hear = ({ number, at, ...message }: Told) => {
    if (number > lastHeard + 1) gap ??= wasCut ? "worker" : "update";
    wasCut = false;
    lastHeard = number;
    admit(message, number, Math.min(at, now()));
    settle();
  };
  /** What is not forwarded needs nobody to keep it; what an end leaves behind is for the next relay. */
  const settle = () => {
    if (signal.aborted) return;
    const first = link.first();
    hook?.settle(first === null ? lastHeard : toldUpTo(first - 1));
  };

  readPageState(
    window,
    (facts) => {
      admit(facts, null, now());
    },
    signal,
  );
  // The hook keeps everything until it is asked, and it is not asked before we know whether we may forward it.
  void followConsent(dependencies, gate.setConsent).then(() => {
    hook = askHook({
      ...{ window, signal, stream: dependencies.relay },
      ...{ mayBring, onTold: hear },
      onStream: (id, settled) => {
        stream = id;
        lastHeard = settled;
      },
    });
  });
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
      ...{ relay: stream, isHooked: stream !== "", lastFrameAt },
      lastNumber: numbers.last(),
      openSockets: gate.openSockets(),
      // An earlier relay may have seen them open.
      socketsSeen: Math.max(socketsSeen, gate.openSockets()),
      ...link.status(),
    }),
  };
}

type Dropped = Pick<
  Extract<RelayItem, { kind: "dropped" }>,
  "kind" | "socket" | "size" | "cause"
>;

const LOST = { kind: "dropped", socket: 0, size: 0 } as const;

function itemOf(item: RelayItem): RelayItem {
  return "bytes" in item && sizeOf(item) > MAX_FRAME_BYTES
    ? droppedFor(item, "socket")
    : item;
}

/** Resolves when it is known. A change that comes before the first reading is newer than it. */
async function followConsent(
  { readConsent, watchConsent }: RelayDependencies,
  set: (isGiven: boolean) => void,
): Promise<void> {
  const told = new AbortController();
  watchConsent((stored) => {
    told.abort();
    set(parseConsent(stored) !== null);
  });
  const stored = await readConsent().catch(() => null);
  if (!told.signal.aborted) set(parseConsent(stored) !== null);
}
