import { installHook, type PageWindow } from "@/lib/page/install";
import { HELLO, type PageMessage, type Told } from "@/lib/protocol/page";

/** Sockets in the fashion of the browser's: an event target, its state behind getters, `send` on the prototype. */
function makeSocketClass() {
  return class WebSocket extends EventTarget {
    static readonly OPEN = 1;
    readonly #url: string;
    readonly outgoing: unknown[] = [];
    state = 1;
    constructor(url: string) {
      super();
      if (!url.startsWith("ws")) throw new SyntaxError(`bad scheme: ${url}`);
      this.#url = url;
    }
    get url() {
      return this.#url;
    }
    get readyState() {
      return this.state;
    }
    send(data: unknown) {
      this.outgoing.push(data);
    }
    receive(data: unknown) {
      this.dispatchEvent(new MessageEvent("message", { data }));
    }
    close() {
      this.state = 3;
      this.dispatchEvent(new Event("close"));
    }
  };
}

function makeRequestClass() {
  return class XMLHttpRequest extends EventTarget {
    #address = "";
    #body: unknown = null;
    get responseURL() {
      return this.#address;
    }
    get response() {
      return this.#body;
    }
    open(method: string, url: string) {
      this.#address = `${url}#${method}`;
    }
    answer(body: unknown) {
      this.#body = body;
      this.dispatchEvent(new Event("load"));
    }
  };
}

/** A response with an address, which none has that was not fetched. */
export class FetchedResponse extends Response {
  readonly #url: string;
  constructor(url: string, body: string) {
    super(body);
    this.#url = url;
  }
  override get url() {
    return this.#url;
  }
}

export type FakeSocket = InstanceType<ReturnType<typeof makeSocketClass>>;

/** A relay at the other end of the line: what it heard, and what it may say. */
export function aRelayPort() {
  const { port1, port2 } = new MessageChannel();
  const said: unknown[] = [];
  port1.onmessage = ({ data }: MessageEvent<unknown>) => said.push(data);
  return {
    port1,
    port2,
    /** The words at the beginning: the id of the stream, and what is settled. */
    words: () => said.filter((one) => typeof one !== "object"),
    told: () => said.filter((one): one is Told => typeof one === "object"),
    say: (word: string | number) => {
      port1.postMessage(word);
    },
  };
}

/** A page's window as far as the hook touches it. `heard` is what arrives at the relay's end of its port. */
export function fakeWindow() {
  const heard: PageMessage[] = [];
  const messages: unknown[] = [];
  const answers = new Map<string, Response>();
  const printers = {
    toString(this: object) {
      return Function.prototype.toString.call(this);
    },
  };
  const window = Object.assign(new EventTarget(), {
    WebSocket: makeSocketClass(),
    XMLHttpRequest: makeRequestClass(),
    fetch: (asked: string): Promise<Response> => {
      const answer = answers.get(asked);
      return answer
        ? Promise.resolve(answer)
        : Promise.reject(new TypeError("offline"));
    },
    Response: FetchedResponse,
    Function: { prototype: printers },
  });
  /** The page has listeners of its own as soon as the hook is there. */
  const install = () => {
    installHook(window as unknown as PageWindow);
    window.addEventListener("message", (event) => messages.push(event));
  };
  const hello = (relay = aRelayPort(), word: unknown = HELLO) => {
    const ports = [relay.port2];
    window.dispatchEvent(new MessageEvent("message", { data: word, ports }));
    relay.say("stream1");
    return relay;
  };
  /** Installs, and listens as the relay does. */
  const listen = async () => {
    install();
    const relay = hello();
    await settled();
    relay.port1.onmessage = ({ data }: MessageEvent<Told>) => {
      const { number: _number, at: _at, ...message } = data;
      heard.push(message);
    };
  };
  return { window, install, hello, listen, heard, messages, answers, printers };
}

/** Lets every promise and every port go on that waits for nothing else. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}
