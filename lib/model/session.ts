export type Origin = "live" | "demo" | "replay" | "import";
export type SessionStatus = "live" | "ended" | "interrupted";
export type EndReason = "streamer" | "platform" | "user" | "page";

/** Why a stretch of a live was not captured. */
export type GapCause =
  | "socket"
  | "reload"
  | "tab"
  | "worker"
  | "update"
  | "paused"
  | "asleep"
  | "browser"
  | "full";

/** The host of a live. Pictures keep their signed address: without it they do not load. */
export interface Streamer {
  id: string;
  handle: string;
  nickname: string;
  followers?: number;
  bio?: string;
  avatar?: string;
}
