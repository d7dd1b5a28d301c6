import { membersOf } from "../settings/members";
import type { Setting } from "../settings/setting";

/** The one live whose alerts are silent; no matter of taste, so no file of settings holds it. */
export interface AlertsMuted {
  /** UUID of the session; empty for none. */
  session: string;
}

const MAX_ID = 40;

export const ALERTS_MUTED: Setting<AlertsMuted> = {
  key: "alertsMuted",
  standard: { session: "" },
  parse(stored) {
    const { session } = membersOf(stored);
    return {
      session: typeof session === "string" ? session.slice(0, MAX_ID) : "",
    };
  },
};
