import type { AlertSettings } from "../settings/alerts";
import { isQuiet } from "./quiet";

/** Why nothing of a live is heard or notified. */
export type Silence = "muted" | "quiet" | "volume";

interface Now {
  /** UUID of the session, and of the one that was muted. */
  session: string;
  muted: string;
  /** Of the day. */
  minute: number;
}

export function silenceOf(
  { quiet, volume }: Pick<AlertSettings, "quiet" | "volume">,
  { session, muted, minute }: Now,
): Silence | null {
  if (session === muted) return "muted";
  if (isQuiet(quiet, minute)) return "quiet";
  return volume === 0 ? "volume" : null;
}
