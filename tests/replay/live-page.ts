import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

import type { Recording } from "./recording";
import { enterRoomFrame, heartbeatFrame } from "./wire";

const TEMPLATE = readFileSync(
  path.join(import.meta.dirname, "page.html"),
  "utf8",
);
/** Status of a room that is on. */
const LIVE = 2;

export interface PageRequest {
  recording: Recording;
  all: readonly Recording[];
  visit: number;
  binaryType: BinaryType;
  /** How long the page may wait before it tells what it got. */
  reportMs: number;
  /** Runs before anything else of the page. */
  script?: string | undefined;
}

export interface LivePage {
  html: string;
  policy: string;
}

/** The page of one live, with the state that TikTok embeds and what the page's own script needs. */
export function livePage(request: PageRequest): LivePage {
  const { recording, all, visit, binaryType, reportMs, script } = request;
  const nonce = randomBytes(16).toString("base64url");
  const rooms = all.map(roomPart);
  const parts: Record<string, string> = {
    nonce,
    title: "Live",
    state: scriptText(embeddedState(recording)),
    replay: scriptText({ rooms, visit, binaryType, reportMs }),
  };
  const html = TEMPLATE.replace(
    /\{\{(\w+)\}\}/g,
    (_mark, name: string) => parts[name] ?? "",
  );
  const first = script ? `<script nonce="${nonce}">${script}</script>` : "";
  return {
    html: html.replace("<head>", () => `<head>${first}`),
    policy: policyWith(nonce),
  };
}

/** The kind of policy that TikTok sends: a nonce, and what it trusts in turn. */
export function policyWith(nonce: string): string {
  return [
    "default-src 'self' https://*.tiktok.com",
    `script-src 'nonce-${nonce}' 'strict-dynamic' 'unsafe-eval' https:`,
    `style-src 'nonce-${nonce}' 'unsafe-inline'`,
    "connect-src 'self' https://*.tiktok.com wss://*.tiktok.com",
    "img-src https: data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
  ].join("; ");
}

/** JSON that cannot end its script element. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

export function roomPart({ page, facts }: Recording) {
  const { handle, nickname } = page.host;
  return {
    room: page.roomId,
    handle,
    nickname,
    title: facts?.title ?? "",
    avatar: facts?.avatar ?? avatarOf(page.host.id),
    enter: base64(enterRoomFrame(page.roomId)),
    heartbeat: base64(heartbeatFrame(page.roomId)),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function avatarOf(id: string): string {
  return `https://p16-sign-va.tiktokcdn.com/avatar/${id}~100x100.webp`;
}

/** `SIGI_STATE` (PROTOCOL.md 4.2). */
export function embeddedState(recording: Recording) {
  const { page } = recording;
  return {
    LiveRoom: {
      liveRoomStatus: 0,
      liveRoomUserInfo: userRoom(recording),
      isAgeGateRoom: false,
    },
    CurrentRoom: { roomId: page.roomId, anchorId: page.host.id },
  };
}

/** What the state and `api-live/user/room` both say of a live. */
export function userRoom({ page, facts }: Recording) {
  const { id, handle, nickname } = page.host;
  const avatar = facts?.avatar ?? avatarOf(id);
  return {
    user: {
      id,
      uniqueId: handle,
      nickname,
      signature: facts?.bio ?? "",
      avatarLarger: avatar,
      avatarMedium: avatar,
      avatarThumb: avatar,
      secUid: "",
      verified: false,
      status: LIVE,
      roomId: page.roomId,
    },
    stats: { followingCount: 0, followerCount: facts?.followers },
    liveRoom: {
      title: facts?.title ?? "",
      coverUrl: facts?.cover ?? "",
      startTime: facts?.startTime,
      status: LIVE,
      streamId: page.roomId,
      liveRoomStats: {
        userCount: facts?.viewers,
        enterCount: facts?.viewers,
        likeCount: facts?.likes,
      },
    },
  };
}
