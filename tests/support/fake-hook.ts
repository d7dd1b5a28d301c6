import { HELLO, type PageMessage } from "@/lib/protocol/page";

import { settled } from "./fake-window";

interface HookState {
  /** The id that an earlier relay gave the stream. */
  stream?: string;
  /** What an earlier relay settled. */
  settled?: number;
}

/** A relay's window whose hook does what the test says. `asked` is what the relay said on the window. */
export function fakeHook(pathname: string, state: HookState = {}) {
  const asked: unknown[] = [];
  const words: unknown[] = [];
  const lines: MessagePort[] = [];
  const facts = { state: "" };
  let number = state.settled ?? 0;
  const location = { pathname };
  const element = () => ({ textContent: facts.state });
  const document = Object.assign(new EventTarget(), {
    readyState: "complete",
    getElementById: () => element() as HTMLElement,
  });
  const postMessage = (
    word: unknown,
    origin: string,
    [port]: MessagePort[],
  ) => {
    asked.push([word, origin]);
    if (!port || word !== HELLO) return;
    lines.push(port);
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      words.push(data);
      if (typeof data !== "string") return;
      port.postMessage(state.stream ?? data);
      port.postMessage(state.settled ?? 0);
    };
  };
  const window = Object.assign(new EventTarget(), {
    ...{ document, location, postMessage, MessageChannel },
  });
  /** As it is, whether it fits or not. */
  const say = async (...posted: unknown[]) => {
    for (const one of posted) lines.at(-1)?.postMessage(one);
    await settled();
  };
  return {
    ...{ asked, words, facts, location, say },
    window: window as unknown as Window & typeof globalThis,
    /** The next messages of the page, in order, with what the test wants to be different. */
    tell: (at: number, ...messages: (PageMessage & { number?: number })[]) =>
      say(
        ...messages.map((message) => {
          number = message.number ?? number + 1;
          return { ...message, number, at };
        }),
      ),
    /** The numbers that the relay settled. */
    settlements: () => words.filter((word) => typeof word === "number"),
  };
}
