import { HELLO } from "@/lib/protocol/page";

/**
 * Takes the hook's port before any listener of the page runs: ours is the first on `window`. A second hello is stopped as
 * well and its port closed.
 */
export function takeHello(
  window: Pick<Window, "addEventListener">,
  onPort: (port: MessagePort) => void,
  signal: AbortSignal,
): void {
  let isTaken = false;
  const listener = (event: MessageEvent) => {
    if (event.source !== window) return;
    const [port, ...others] = event.ports;
    if (!port || others.length > 0 || event.data !== HELLO) return;
    event.stopImmediatePropagation();
    if (isTaken) {
      port.close();
      return;
    }
    isTaken = true;
    onPort(port);
  };
  window.addEventListener("message", listener, { capture: true, signal });
}
