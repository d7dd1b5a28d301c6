import type { PageWindow } from "@/lib/page/install";
import type { PageMessage } from "@/lib/protocol/page";

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

/** A page's window as far as the hook touches it. `heard` is what arrives at the other end of its port. */
export function fakeWindow() {
  const heard: PageMessage[] = [];
  const hellos: { message: unknown; origin: string }[] = [];
  const answers = new Map<string, Response>();
  const printers = {
    toString(this: object) {
      return Function.prototype.toString.call(this);
    },
  };
  const port1 = {
    postMessage: (message: PageMessage, transfer: Transferable[]) =>
      heard.push(structuredClone(message, { transfer })),
    close: () => undefined,
  };
  const window = {
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
    MessageChannel: class {
      port1 = port1;
      port2 = {};
    },
    postMessage: (message: unknown, origin: string) =>
      hellos.push({ message, origin }),
  };
  return {
    window,
    page: window as unknown as PageWindow,
    heard,
    hellos,
    answers,
    printers,
  };
}

/** Lets every promise go on that waits for nothing else. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
