import { expect, test, vi } from "vitest";

import { answer, type CommandHandlers } from "@/lib/protocol/ask";

interface Commands {
  add(request: { to: number }): number;
  fail(request: null): null;
}
const handlers: CommandHandlers<Commands> = {
  add: ({ to }) => Promise.resolve(to + 1),
  fail: () => Promise.reject(new Error("not today")),
};
const ask = (command: string, request: unknown = null) => ({
  ...{ target: "worker", command, request },
});

test("a command is carried out and replied to", async () => {
  const reply = vi.fn();
  expect(answer("worker", handlers, ask("add", { to: 4 }), reply)).toBe(true);
  await vi.waitFor(() => {
    expect(reply).toHaveBeenCalledExactlyOnceWith({ value: 5 });
  });
});

test("a failure goes back to the asker", async () => {
  const reply = vi.fn();
  expect(answer("worker", handlers, ask("fail"), reply)).toBe(true);
  await vi.waitFor(() => {
    expect(reply).toHaveBeenCalledWith({ error: "Error: not today" });
  });
});

test.each([
  null,
  "add",
  {},
  { ...ask("add"), target: "relay" },
  { ...ask("add"), command: 5 },
  ask("remove"),
  ask("toString"),
  ask("constructor"),
])("%j is not for us, and nobody replies", (posted) => {
  const reply = vi.fn();
  expect(answer("worker", handlers, posted, reply)).toBe(false);
  expect(reply).not.toHaveBeenCalled();
});
