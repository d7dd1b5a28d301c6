import { HELLO, type PageMessage, type Told } from "@/lib/protocol/page";

import {
  getterOf,
  lengthOf,
  listen,
  now,
  quietly,
  say,
  start,
  stop,
} from "./natives";

export type Post = (message: PageMessage) => void;

/** What the relay says over its port: the id that this page's stream is to have, then the number of what is settled. */
type Word = string | number;
interface Kept {
  told: Told;
  next: Kept | null;
}

const MAX_KEPT_BYTES = 4 * 1024 * 1024;
/** What a message costs beside its bytes. */
const MESSAGE_BYTES = 200;

/**
 * Numbers what is posted and keeps it until a relay says that it is settled. A relay asks for the line with a port, by a
 * word that no listener of the page hears since ours is the first; one that asks later, after an update of the extension,
 * takes over and gets what is kept.
 */
export function openLine(window: EventTarget): Post {
  const event = MessageEvent.prototype;
  const dataOf = getterOf(event, "data");
  const portsOf = getterOf(event, "ports");
  let relay: MessagePort | null = null;
  let stream = "";
  let count = 0;
  let settled = 0;
  let bytes = 0;
  let oldest: Kept | null = null;
  let newest: Kept | null = null;

  const forget = () => {
    bytes -= oldest ? sizeOf(oldest.told) : 0;
    oldest = oldest?.next ?? null;
  };
  const hear = (port: MessagePort, word: Word) => {
    if (typeof word === "number") {
      if (word > settled) settled = word;
      while (oldest && oldest.told.number <= word) forget();
      return;
    }
    // Once a port: what is kept is not told again and again.
    if (typeof word !== "string" || port === relay) return;
    stream ||= word;
    relay = port;
    say(port, stream);
    say(port, settled);
    for (let kept = oldest; kept; kept = kept.next) say(port, kept.told);
  };
  listen(
    window,
    "message",
    (hello) => {
      void quietly(() => {
        const { 0: port } = portsOf(hello as MessageEvent);
        if (dataOf(hello as MessageEvent) !== HELLO || !port) return;
        stop(hello);
        listen(port, "message", (said) => {
          void quietly(() => {
            hear(port, dataOf(said as MessageEvent) as Word);
          });
        });
        start(port);
      });
    },
    true,
  );

  return (message) => {
    const told = { ...message, number: (count += 1), at: now() };
    const kept = { told, next: null };
    if (oldest && newest) newest.next = kept;
    else oldest = kept;
    newest = kept;
    bytes += sizeOf(told);
    while (bytes > MAX_KEPT_BYTES) forget();
    if (relay) say(relay, told);
  };
}

function sizeOf(told: Told): number {
  if ("bytes" in told) return MESSAGE_BYTES + lengthOf(told.bytes);
  return MESSAGE_BYTES + (told.kind === "facts" ? 2 * told.text.length : 0);
}
