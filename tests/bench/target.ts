import type { BrowserContext, CDPSession } from "@playwright/test";

/** A page or worker of the browser, spoken to over the DevTools protocol. */
export interface Target {
  send: <Answer>(method: string, asked?: object) => Promise<Answer>;
  close: () => Promise<void>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Playwright reaches pages only, so workers are asked by way of the browser. */
export async function openTarget(
  context: BrowserContext,
  isWanted: (info: TargetInfo) => boolean,
): Promise<Target> {
  const browser = await browserSession(context);
  const { targetInfos } = await browser.send("Target.getTargets");
  const wanted = targetInfos.find(isWanted);
  if (!wanted) throw new Error("there is no such target");
  const { targetId } = wanted;
  const { sessionId } = await browser.send("Target.attachToTarget", {
    targetId,
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  browser.on("Target.receivedMessageFromTarget", (received) => {
    if (received.sessionId !== sessionId) return;
    const reply = JSON.parse(received.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const send = async <Answer>(method: string, asked = {}): Promise<Answer> => {
    last += 1;
    const id = last;
    const message = JSON.stringify({ id, method, params: asked });
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await browser.send("Target.sendMessageToTarget", { message, sessionId });
    const { result, error } = await replied;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Answer;
  };
  return { send, close: () => browser.detach() };
}

export function isWorker({ type }: TargetInfo): boolean {
  return type === "service_worker";
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error("the browser cannot be asked for its targets");
  return browser.newBrowserCDPSession();
}
