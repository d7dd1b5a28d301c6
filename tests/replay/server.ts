import { createServer } from "node:https";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

import { WebSocketServer } from "ws";

import { makeCertificate } from "./certificate";
import type { PlayOptions } from "./player";
import type { Recording } from "./recording";
import { createResponder } from "./respond";
import type { Studio } from "./studio";
import { type Counts, createVisit, type Visit } from "./visit";

export interface ReplayOptions extends Partial<PlayOptions> {
  /** The first is the one whose address is given; the others can be reached by handle and from its page. */
  recordings: readonly [Recording, ...Recording[]];
  binaryType?: BinaryType;
  /** By handle: what runs first on the page of that live. */
  scripts?: Record<string, string>;
}

/** Lives that are broadcast, each with one playhead for all pages. */
export interface BroadcastOptions {
  studio: Studio;
  binaryType?: BinaryType;
}

export interface Listening {
  port: number;
  /** What makes Chromium ask this server instead of the ones it stands in for, and no other. */
  flags: string[];
  /** The paths that were asked for, with their host. */
  requests: string[];
  close: () => Promise<void>;
}

export interface ReplayServer extends Listening {
  /** Of the first live. */
  url: string;
  /** The first live was played to the end of it once, and its page has got everything. */
  played: Promise<Counts>;
}

/** The hosts that are stood in for: the site, its webcast services, and where pictures come from. */
const HOSTS = [
  "*.tiktok.com",
  "*.tiktokcdn.com",
  "*.tiktokcdn-us.com",
  "*.tiktokcdn-eu.com",
  "*.ibyteimg.com",
];

/** Stands in for TikTok's servers on this machine (PROTOCOL.md 1, 2 and 4) and plays recordings to the pages it serves. */
export async function startReplayServer(
  options: ReplayOptions,
): Promise<ReplayServer> {
  const { recordings, speed = 1, binaryType = "blob", scripts } = options;
  const stopper = new AbortController();
  const [{ page }] = recordings;
  const first = page.roomId;
  let finish: (counts: Counts) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const played = new Promise<Counts>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  played.catch(() => undefined);

  const makeVisit = () =>
    createVisit({
      ...options,
      ...{ speed, signal: stopper.signal, onFailed: fail },
      onPlayed: (room, counts) => {
        if (room === first) finish(counts);
      },
    });
  const listening = await listen({
    recordings,
    binaryType,
    scripts,
    makeVisit,
  });
  return {
    ...listening,
    ...{ played, url: addressOf(page) },
    close: () => {
      stopper.abort();
      return listening.close();
    },
  };
}

/** The same, with lives that go on whether a page looks or not. */
export function startBroadcastServer(
  options: BroadcastOptions,
): Promise<Listening> {
  const { studio, binaryType = "blob" } = options;
  const { recordings, makeVisit } = studio;
  return listen({ recordings, binaryType, makeVisit, reportMs: 15 });
}

export function addressOf({ host }: Recording["page"]): string {
  return `https://www.tiktok.com/@${host.handle}/live`;
}

interface ListenOptions {
  recordings: readonly Recording[];
  binaryType: BinaryType;
  scripts?: Record<string, string> | undefined;
  makeVisit: () => Visit;
  reportMs?: number;
}

async function listen(options: ListenOptions): Promise<Listening> {
  const visits = new Map<number, Visit>();
  const requests: string[] = [];
  const makeVisit = () => {
    visits.set(visits.size + 1, options.makeVisit());
    return visits.size;
  };
  const findVisit = (id: string | null) => visits.get(Number(id));
  const server = createServer(
    await makeCertificate(),
    createResponder({ ...options, makeVisit, findVisit, requests }),
  );
  const sockets = new WebSocketServer({ noServer: true });
  server.on(
    "upgrade",
    (request: IncomingMessage, raw: Duplex, head: Buffer) => {
      const url = new URL(
        request.url ?? "/",
        `https://${request.headers.host ?? ""}`,
      );
      requests.push(`${url.hostname}${url.pathname}`);
      const visit = findVisit(url.searchParams.get("visit"));
      if (!visit) raw.destroy();
      else
        sockets.handleUpgrade(request, raw, head, (socket) => {
          visit.attach(socket, url);
        });
    },
  );
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, requests, flags: flagsFor(port) },
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function flagsFor(port: number): string[] {
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...rules, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ")}`,
    "--ignore-certificate-errors",
    "--no-proxy-server",
  ];
}
