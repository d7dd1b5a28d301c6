import { browser } from "wxt/browser";

import type {
  OffscreenCommands,
  RelayCommands,
  WorkerCommands,
} from "./commands";

/** A command as it travels: `target` keeps the worker from answering for a relay and the other way round. */
interface CommandMessage {
  target: "relay" | "worker" | "offscreen";
  command: string;
  request: unknown;
}

type Request<Commands, Name extends keyof Commands> = Commands[Name] extends (
  request: infer Asked,
) => unknown
  ? Asked
  : never;
type Reply<Commands, Name extends keyof Commands> = Commands[Name] extends (
  request: never,
) => infer Answer
  ? Answer
  : never;

/** How an answer travels: an error thrown in a listener would not reach the asker. */
type CommandAnswer = { value: unknown } | { error: string };

/** One function a command, each giving its reply. */
export type CommandHandlers<Commands> = {
  [Name in keyof Commands]: (
    request: Request<Commands, Name>,
  ) => Promise<Reply<Commands, Name>>;
};

/** Rejects when the worker fails to carry it out. */
export function askWorker<Name extends keyof WorkerCommands>(
  command: Name,
  request: Request<WorkerCommands, Name>,
): Promise<Reply<WorkerCommands, Name>> {
  const message: CommandMessage = { target: "worker", command, request };
  return browser.runtime
    .sendMessage(message)
    .then((answered) => unwrap(answered) as Reply<WorkerCommands, Name>);
}

/** Rejects when that page is not there. */
export function askOffscreen<Name extends keyof OffscreenCommands>(
  command: Name,
  request: Request<OffscreenCommands, Name>,
): Promise<Reply<OffscreenCommands, Name>> {
  const message: CommandMessage = { target: "offscreen", command, request };
  return browser.runtime
    .sendMessage(message)
    .then((answered) => unwrap(answered) as Reply<OffscreenCommands, Name>);
}

/** Rejects when no relay lives in the tab. */
export function askRelay<Name extends keyof RelayCommands>(
  tab: number,
  command: Name,
  request: Request<RelayCommands, Name>,
): Promise<Reply<RelayCommands, Name>> {
  const message: CommandMessage = { target: "relay", command, request };
  return browser.tabs
    .sendMessage(tab, message)
    .then((answered) => unwrap(answered) as Reply<RelayCommands, Name>);
}

function unwrap(answered: unknown): unknown {
  const { value, error } = answered as { value: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

/** The name and request of a command for `target`, or null for anything else. */
function parseCommand(
  target: CommandMessage["target"],
  posted: unknown,
): { command: string; request: unknown } | null {
  if (typeof posted !== "object" || posted === null) return null;
  if (!("target" in posted) || posted.target !== target) return null;
  if (!("command" in posted) || typeof posted.command !== "string") return null;
  return {
    command: posted.command,
    request: "request" in posted ? posted.request : null,
  };
}

/**
 * Carries out a command for `target` and replies, as a listener of `runtime.onMessage`: true when the reply comes later.
 * A failure goes back to the asker as a rejection of its `ask`.
 */
export function answer<Commands>(
  target: CommandMessage["target"],
  handlers: CommandHandlers<Commands>,
  posted: unknown,
  reply: (answer: CommandAnswer) => void,
): boolean {
  const asked = parseCommand(target, posted);
  if (!asked || !Object.hasOwn(handlers, asked.command)) return false;
  const handler = handlers[asked.command as keyof Commands];
  handler(asked.request as never).then(
    (value) => {
      reply({ value });
    },
    (error: unknown) => {
      reply({ error: String(error) });
    },
  );
  return true;
}
