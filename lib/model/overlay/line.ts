import type { LiveEvent } from "@/lib/model/event";
import type { LineStreak } from "@/lib/model/feed";
import type { Traits } from "@/lib/model/traits";

/** One line on stream: an event, or a whole streak of gifts. */
export interface OverlayLine {
  id: string;
  /** TikTok's clock, epoch ms. */
  at: number;
  event: LiveEvent;
  traits?: Traits;
  streak?: LineStreak;
  /** Addresses of the person's picture and of the gift's. */
  avatar: string | null;
  picture: string | null;
}
