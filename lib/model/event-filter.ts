import {
  EVENT_KINDS,
  type EventKind,
  type LiveEvent,
  type Streak,
} from "./event";
import { foldText } from "./fold";

export const STREAK_STATES = [
  ...(["start", "continue", "end", "single"] as const),
] as const satisfies readonly Streak["status"][];

/** What the event browser shows, as its address says it. Empty strings and lists leave nothing out. */
export interface EventFilter {
  /** A session's UUID, the id of a streamer, a room and a person. */
  session: string;
  streamer: string;
  room: string;
  person: string;
  kinds: EventKind[];
  streak: Streak["status"] | "";
  text: string;
  /** Epoch ms on TikTok's clock, included; null for none. */
  from: number | null;
  to: number | null;
  /** Where the list begins: newer events are not in it. */
  at: number | null;
}

export function eventFilterOf(params: URLSearchParams): EventFilter {
  const told = (name: string) => params.get(name) ?? "";
  const kinds = told("kind").split(",");
  const streak = STREAK_STATES.find((state) => state === params.get("streak"));
  return {
    ...{ session: told("session"), streamer: told("streamer") },
    ...{ room: told("room"), person: told("person"), text: told("text") },
    kinds: EVENT_KINDS.filter((kind) => kinds.includes(kind)),
    streak: streak ?? "",
    ...{ from: timeOf(told("from")), to: timeOf(told("to")) },
    at: timeOf(told("at")),
  };
}

function timeOf(text: string): number | null {
  return /^\d{1,15}$/u.test(text) ? Number(text) : null;
}

export function paramsOfEvents({
  kinds,
  ...filter
}: EventFilter): Record<string, string> {
  const told = Object.entries(filter).map(
    ([name, value]) => [name, value === null ? "" : String(value)] as const,
  );
  return { ...Object.fromEntries(told), kind: kinds.join(",") };
}

/** The kinds to be read: only gifts have the state of a streak. */
export function kindsOf({ kinds, streak }: EventFilter): readonly EventKind[] {
  const asked = kinds.length === 0 ? EVENT_KINDS : kinds;
  return streak === "" ? asked : asked.filter((kind) => kind === "gift");
}

/** Whether an event passes all but session, person and time. */
export function createEventMatcher(filter: EventFilter) {
  const kinds = new Set(kindsOf(filter));
  const { streak } = filter;
  const words = foldText(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return (event: LiveEvent): boolean =>
    kinds.has(event.kind) &&
    (streak === "" ||
      (event.kind === "gift" && event.streak.status === streak)) &&
    (words.length === 0 || hasWords(event, words));
}

/** Ids count too: somebody may have one from another tool. */
function hasWords(event: LiveEvent, words: readonly string[]): boolean {
  const told: Record<string, unknown> = { ...event };
  const texts = TEXTS.map((name) => told[name]).filter(
    (value) => typeof value === "string",
  );
  const { nickname = "", handle = "", id = "" } = event.user ?? {};
  const said = event.deleted ? [event.id] : texts;
  const all = foldText([...said, nickname, `@${handle}`, id].join("\n"));
  return words.every((word) => all.includes(word));
}

const TEXTS = [
  ...(["id", "text", "name", "title", "giftId", "what", "textKey"] as const),
] as const;
