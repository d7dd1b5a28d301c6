import type { EventKind, User } from "@/lib/model/event";
import type {
  coveragePart,
  giftPart,
  personPart,
  sessionPart,
  streamerPart,
  totalsPart,
} from "@/lib/transfer/session-parts";

/** What every event has; the fields of its kind stand beside it. */
export interface ExportedEvent extends Record<string, unknown> {
  id: string;
  messageId: string;
  kind: EventKind;
  at: number;
  user: User | null;
  history?: true;
  streak?: { id: string } | null;
}

/** A session file as the product writes it. */
export interface ExportedSession {
  format: string;
  version: number;
  exportedAt: number;
  session: ReturnType<typeof sessionPart>;
  streamer: ReturnType<typeof streamerPart>;
  coverage: ReturnType<typeof coveragePart>;
  totals: ReturnType<typeof totalsPart>;
  people: ReturnType<typeof personPart>[];
  gifts: ReturnType<typeof giftPart>[];
  minutes: { at: number }[];
  events: ExportedEvent[];
}

/** All of a session file that does not speak of us: equal for any speed, and however often the worker died. */
export function withoutUs(file: ExportedSession) {
  const { id: _id, ...session } = file.session;
  const { intervals: _intervals, gaps: _gaps, ...coverage } = file.coverage;
  return { ...file, exportedAt: 0, session, coverage };
}
