import type { IncomingMessage, ServerResponse } from "node:http";

import { feedPage } from "./feed-page";
import { livePage, userRoom } from "./live-page";
import { pictureFor } from "./picture";
import type { Recording } from "./recording";
import type { Counts, Visit } from "./visit";

interface Dependencies {
  recordings: readonly Recording[];
  binaryType: BinaryType;
  /** By handle: what runs first on the page of that live. */
  scripts?: Record<string, string> | undefined;
  /** How long a page may wait before it tells what it got. */
  reportMs?: number;
  /** Gives the number of a new one. */
  makeVisit: () => number;
  findVisit: (id: string | null) => Visit | undefined;
  /** Everything asked for is added. */
  requests: string[];
}

type Received = Counts & { visit: number };

interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

const NOT_FOUND: Answer = { status: 404, type: "text/plain", body: "" };
const DONE: Answer = { status: 204, type: "text/plain", body: "" };
const LIVE_PATH = /^\/@([\w.]+)\/live\/?$/;
const FEED_PATH = /^\/(?:live|foryou)\/?$/;
const SITE = "www.tiktok.com";
const WEBCAST = "webcast.tiktok.com";
const FOR_THE_PAGE = {
  "access-control-allow-origin": `https://${SITE}`,
  "access-control-allow-credentials": "true",
};

/** Answers a request as the server that it was meant for would, as far as a live page needs it. */
export function createResponder(dependencies: Dependencies) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const url = new URL(request.url ?? "/", `https://${host}`);
    dependencies.requests.push(`${host}${url.pathname}`);
    answerTo(request, url, dependencies).then(
      ({ status = 200, type, body, headers }) => {
        response.writeHead(status, { "content-type": type, ...headers });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  };
}

async function answerTo(
  request: IncomingMessage,
  url: URL,
  dependencies: Dependencies,
): Promise<Answer> {
  const { hostname, pathname, searchParams } = url;
  const { recordings, findVisit } = dependencies;
  if (hostname === WEBCAST && pathname === "/webcast/im/fetch/") {
    const visit = findVisit(searchParams.get("visit"));
    const room = searchParams.get("room_id") ?? "";
    const body = (await visit?.poll(room)) ?? new Uint8Array();
    const type = "application/x-protobuf";
    return { type, body, headers: FOR_THE_PAGE };
  }
  if (hostname !== SITE)
    return isPictureHost(hostname) ? picture(url) : NOT_FOUND;
  if (pathname === "/replay/received") {
    const { visit, ...got } = JSON.parse(await bodyOf(request)) as Received;
    findVisit(String(visit))?.confirm(got);
    return DONE;
  }
  if (pathname === "/favicon.ico") return DONE;
  if (FEED_PATH.test(pathname)) return feedAnswer(dependencies);
  const handle = LIVE_PATH.exec(pathname)?.[1] ?? searchParams.get("uniqueId");
  const recording = recordings.find(({ page }) => page.host.handle === handle);
  if (!recording) return NOT_FOUND;
  return pathname === "/api-live/user/room/"
    ? { type: "application/json", body: userRoomAnswer(recording) }
    : pageAnswer(recording, dependencies);
}

function pageAnswer(
  recording: Recording,
  { recordings, binaryType, reportMs = 150, scripts, makeVisit }: Dependencies,
): Answer {
  const visit = makeVisit();
  const all = recordings;
  const script = scripts?.[recording.page.host.handle];
  return htmlOf(
    livePage({ recording, all, visit, binaryType, reportMs, script }),
  );
}

function feedAnswer({ recordings, makeVisit }: Dependencies): Answer {
  return htmlOf(feedPage(recordings, makeVisit()));
}

function htmlOf({ html, policy }: { html: string; policy: string }): Answer {
  return {
    type: "text/html; charset=utf-8",
    body: html,
    headers: { "content-security-policy": policy },
  };
}

function userRoomAnswer(recording: Recording): string {
  return JSON.stringify({
    statusCode: 0,
    message: "",
    data: userRoom(recording),
  });
}

function isPictureHost(host: string): boolean {
  return /\.(?:tiktokcdn(?:-us|-eu)?|ibyteimg)\.com$/.test(host);
}

function picture({ pathname }: URL): Answer {
  const headers = { "cache-control": "max-age=86400" };
  return { type: "image/svg+xml", body: pictureFor(pathname), headers };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
