import { HELLO, parseTold, type Told, weightOf } from "@/lib/protocol/page";

export interface HookDependencies {
  window: Pick<Window, "postMessage"> & {
    MessageChannel: typeof MessageChannel;
  };
  /** The id that the page's stream gets, unless an earlier relay gave it one. */
  stream: string;
  /** The hook lives: its stream has this id, and everything up to `settled` is stored. */
  onStream: (stream: string, settled: number) => void;
  /** Asked before anything of a message is looked at, with the bytes that it weighs. */
  mayBring: (bytes: number) => boolean;
  onTold: (told: Told) => void;
  signal: AbortSignal;
}

export interface HookLine {
  /** Everything up to and including this number is stored, or will never be. */
  settle: (number: number) => void;
}

const STREAM = /^[a-z0-9]{1,40}$/;

/** Asks the hook in this window to tell what the page receives. Where no hook lives, nobody answers. */
export function askHook(dependencies: HookDependencies): HookLine {
  const { window, stream, onStream, signal } = dependencies;
  const { port1, port2 } = new window.MessageChannel();
  let known: string | null = null;
  let settled = -1;
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string" && STREAM.test(data)) known ??= data;
    else if (known === null) return;
    else if (settled >= 0) {
      const told = dependencies.mayBring(weightOf(data)) && parseTold(data);
      if (told) dependencies.onTold(told);
    } else if (typeof data === "number" && data >= 0) {
      settled = data;
      onStream(known, settled);
    }
  };
  signal.addEventListener("abort", () => {
    port1.close();
  });
  port1.postMessage(stream);
  window.postMessage(HELLO, "*", [port2]);
  return {
    settle(number) {
      if (number > settled) port1.postMessage((settled = number));
    },
  };
}
