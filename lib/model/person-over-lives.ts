import type { FeedLine } from "./feed";
import type { Attendance } from "./visits";
import type { LiveBrief } from "./compare";
import type { PersonFigure } from "./person";
import type { Traits } from "./traits";

/** One live that somebody came to. */
export interface AttendedLive {
  live: LiveBrief;
  /** TikTok's clock, epoch ms. */
  firstAt: number;
  lastAt: number;
  figures: Record<PersonFigure, number>;
  traits: Traits;
}

/** A name, and from when on it was seen. */
export interface NameSince {
  handle: string;
  nickname: string;
  firstAt: number;
}

export interface PersonOverLives {
  id: string;
  handle: string;
  nickname: string;
  avatar: string | null;
  /** Oldest first, each once. */
  names: NameSince[];
  /** Newest first. */
  attended: AttendedLive[];
  figures: Record<PersonFigure, number>;
  firstAt: number;
  lastAt: number;
  /** To each streamer, who was visited last first. */
  attendances: (Attendance & { live: LiveBrief; lives: number })[];
}

/** What somebody did in one live, newest first. */
export interface TimelinePart {
  live: LiveBrief;
  lines: FeedLine[];
}
