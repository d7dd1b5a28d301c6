import type { EventKind, LiveEvent, User } from "@/lib/model/event";
import type { EventRow } from "@/lib/store/rows";

import type { PlacedEvent } from "./like-streaks";

type Told = LiveEvent & Pick<EventRow, "room" | "traits" | "fanTickets">;

/** An event as a session file has it: without what only this database needs (row, frame, our clock). */
export function exportedEvent({ event, streak }: PlacedEvent<Told>) {
  const { id, messageId, kind, at, room, user, history, deleted } = event;
  const { traits, fanTickets } = event;
  return {
    id,
    messageId,
    kind,
    at,
    ...(room !== undefined && { room }),
    user: user ? userOf(user) : null,
    ...(history && { history }),
    ...(deleted && { deleted }),
    ...ownFields(event),
    ...(kind === "like" && { streak: streak ?? null }),
    ...(fanTickets !== undefined && { fanTickets }),
    ...(traits && { traits }),
  };
}

function userOf({ id, handle, nickname }: User): User {
  return { id, handle, nickname };
}

/** What stands in the file where an event has no such field: nothing at all, null, or an empty list. */
const ABSENT = undefined;
type Otherwise = typeof ABSENT | null | [];

type OwnFields<Kind extends EventKind> = Record<
  Exclude<keyof Extract<LiveEvent, { kind: Kind }>, keyof LiveEvent>,
  Otherwise
>;

const BOX = {
  ...{ envelopeId: ABSENT, businessType: ABSENT, diamonds: ABSENT },
  ...{ people: ABSENT, opensAt: ABSENT },
};
const TOLD = { text: ABSENT, textKey: ABSENT };

/** Every kind's own fields in the order of the file; the compiler asks for each that the model has. */
const FIELDS: { [Kind in EventKind]: OwnFields<Kind> } = {
  comment: { text: ABSENT, language: null, emotes: [] },
  emote: { emotes: [] },
  gift: {
    ...{ giftId: ABSENT, name: null, price: null, count: ABSENT },
    ...{ runningCount: ABSENT, streak: ABSENT, to: null },
  },
  like: { count: ABSENT, reportedTotal: ABSENT },
  join: { source: ABSENT },
  follow: { followers: null },
  share: { target: ABSENT },
  viewers: { now: ABSENT, entries: ABSENT, top: [] },
  control: { action: ABSENT, reason: null, text: ABSENT },
  subscribe: { what: ABSENT, months: ABSENT, count: ABSENT },
  superFan: { what: ABSENT, ...BOX, ...TOLD },
  envelope: { what: ABSENT, ...BOX, text: ABSENT, winners: ABSENT },
  question: {
    ...{ what: ABSENT, questionId: ABSENT, text: ABSENT },
    ...{ askedAt: ABSENT, answerStatus: ABSENT },
  },
  poll: {
    ...{ what: ABSENT, pollId: ABSENT, pollKind: ABSENT, title: ABSENT },
    ...{ options: [], startsAt: ABSENT, endsAt: ABSENT },
  },
  battle: {
    ...{ what: ABSENT, battleId: ABSENT, sides: [], givers: [] },
    ...{ startsAt: ABSENT, endsAt: ABSENT, giftId: ABSENT, giftCount: ABSENT },
    ...TOLD,
  },
  guest: { what: ABSENT, scene: ABSENT, people: [], total: ABSENT },
  goal: { goalId: ABSENT, title: ABSENT, parts: [], count: ABSENT },
  pin: {
    ...{ what: ABSENT, pinnedId: ABSENT, method: ABSENT, text: ABSENT },
    ...{ author: ABSENT, giftId: ABSENT, name: ABSENT, price: ABSENT },
    count: ABSENT,
  },
  rank: {
    ...{ what: ABSENT, scene: ABSENT, before: ABSENT, after: ABSENT },
    ...{ ...TOLD, rankings: ABSENT },
  },
  level: { what: ABSENT, level: ABSENT, ...TOLD },
  product: {
    ...{ what: ABSENT, action: ABSENT, products: ABSENT },
    ...{ productId: ABSENT, title: ABSENT, price: ABSENT },
  },
  caption: {
    ...{ text: ABSENT, language: ABSENT, sentenceId: ABSENT },
    ...{ isFinal: ABSENT, spokenAt: ABSENT, translations: ABSENT },
  },
  verify: { what: ABSENT, action: ABSENT, text: ABSENT, isClosing: ABSENT },
  delete: { messages: [], persons: [] },
  notice: {
    ...{ what: ABSENT, text: ABSENT, language: null },
    ...{ textKey: ABSENT, scene: ABSENT },
  },
};

function ownFields(event: LiveEvent): Record<string, unknown> {
  const told: Record<string, unknown> = { ...event };
  return Object.fromEntries(
    Object.entries(FIELDS[event.kind])
      .map(([name, otherwise]) => [name, told[name] ?? otherwise] as const)
      .filter(([, value]) => value !== ABSENT),
  );
}
