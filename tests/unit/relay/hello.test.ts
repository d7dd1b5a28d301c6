import { expect, test } from "vitest";

import { HELLO } from "@/lib/protocol/page";
import { takeHello } from "@/lib/relay/hello";

function aPort() {
  const state = { isOpen: true };
  const port = {
    close() {
      state.isOpen = false;
    },
  };
  return { port, state };
}

function listening() {
  const taken: unknown[] = [];
  const page: unknown[] = [];
  const window = new EventTarget();
  const controller = new AbortController();
  takeHello(window, (port) => taken.push(port), controller.signal);
  window.addEventListener("message", (event) => page.push(event));
  const post = (data: unknown, ports: unknown[], source: unknown = window) => {
    const event = Object.assign(new Event("message"), { data, ports, source });
    window.dispatchEvent(event);
  };
  return { taken, page, post, controller };
}

test("the hook's port is taken and the page sees no message", () => {
  const { taken, page, post } = listening();
  const { port } = aPort();
  post(HELLO, [port]);
  expect(taken).toEqual([port]);
  expect(page).toEqual([]);
});

test("a second hello is stopped and its port closed", () => {
  const { taken, page, post } = listening();
  const second = aPort();
  post(HELLO, [aPort().port]);
  post(HELLO, [second.port]);
  expect(taken).toHaveLength(1);
  expect(second.state.isOpen).toBe(false);
  expect(page).toEqual([]);
});

test("the page's own messages reach the page", () => {
  const { taken, page, post } = listening();
  post("else", [aPort().port]);
  post(HELLO, []);
  post(HELLO, [aPort().port, aPort().port]);
  post(HELLO, [aPort().port], {});
  expect(taken).toEqual([]);
  expect(page).toHaveLength(4);
});

test("after the end nothing is taken", () => {
  const { taken, post, controller } = listening();
  controller.abort();
  post(HELLO, [aPort().port]);
  expect(taken).toEqual([]);
});
