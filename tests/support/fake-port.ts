import type { Refusal } from "@/lib/model/health";
import type { Batch } from "@/lib/protocol/port";
import type { Port } from "@/lib/relay/link";

type Listener = (message: unknown) => void;

/** A runtime port seen from the worker's end. */
export function fakePort() {
  const batches: Batch[] = [];
  const listeners: Listener[] = [];
  const farewells: (() => void)[] = [];
  const state = { isOpen: true };
  const say = (word: unknown) => {
    for (const listener of listeners) listener(word);
  };
  const port: Port = {
    postMessage(batch) {
      if (!state.isOpen) throw new Error("disconnected port");
      batches.push(structuredClone(batch));
    },
    disconnect() {
      state.isOpen = false;
    },
    onMessage: { addListener: (listener) => listeners.push(listener) },
    onDisconnect: { addListener: (listener) => farewells.push(listener) },
  };
  return {
    port,
    batches,
    state,
    say,
    /** The numbers of each batch's items. */
    numbers: () =>
      batches.map(({ items }) => items.map(({ number }) => number)),
    /** The answer to the batch that ends with `last`. */
    acknowledge(number: number, last = number) {
      say({ kind: "ack", number, last });
    },
    refuse(reason: Refusal) {
      say({ kind: "refused", reason });
    },
    /** The worker stops. */
    drop() {
      state.isOpen = false;
      for (const farewell of farewells) farewell();
    },
  };
}

/** A clock and timers that go on when told to. */
export function fakeTime() {
  let now = 0;
  let timers: { at: number; step: () => void }[] = [];
  return {
    elapsed: () => now,
    waiting: () => timers.length,
    setTimer(step: () => void, ms: number) {
      const timer = { at: now + ms, step };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    /** Lets time pass without a timer running, as in a hidden tab. */
    sleep(ms: number) {
      now += ms;
    },
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const [next] = timers
          .filter(({ at }) => at <= end)
          .sort((one, other) => one.at - other.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.step();
      }
      now = Math.max(now, end);
    },
  };
}
