import { type Act, METHODS, type Told } from "@/lib/demo/acts";
import type { Person } from "@/lib/demo/people";
import { shortMethod } from "@/lib/normalize";
import type { EventRow } from "@/lib/store/rows";

type Place = Pick<EventRow, "session" | "row" | "frame">;

const FRAME_MESSAGES = 2;
/** From TikTok's clock to ours. */
const LATE_MS = 240;

/** The row that recording this, with `at` in epoch ms, would store; null for what is no event or says nothing here. */
export function toldRow(
  { id, at, isHistory, act }: Told,
  session: number,
  row: number,
): EventRow | null {
  const messageId = String(id);
  const place: Place = {
    ...{ session, row },
    frame: ["filled", Math.ceil(row / FRAME_MESSAGES), row % FRAME_MESSAGES],
  };
  const common = {
    ...{ id: `${shortMethod(METHODS[act.kind])}:${messageId}`, messageId, at },
    receivedAt: at + LATE_MS,
    ...(isHistory && { history: true as const }),
    ...("person" in act && { user: userOf(act.person) }),
    ...place,
  };
  const fields = fieldsOf(act, messageId);
  return fields && { ...common, ...fields };
}

function fieldsOf(act: Act, messageId: string) {
  switch (act.kind) {
    case "comment":
      return {
        ...{ kind: act.kind, text: act.text, language: act.person.language },
      };
    case "gift":
      return giftFields(act, messageId);
    case "like":
      return { kind: act.kind, count: act.count, reportedTotal: act.total };
    case "join":
    case "share":
      return { kind: act.kind };
    case "follow":
      return { kind: act.kind, followers: act.followers };
    case "viewers":
      return {
        ...{ kind: act.kind, now: act.now, entries: act.entries },
        top: act.top.map(({ person, score }) => ({
          ...userOf(person),
          score,
        })),
      };
    case "control":
    case "intro":
    case "question":
    case "battle":
    case "armies":
    case "welcome":
    case "caption":
    case "novelty":
      return null;
  }
}

function giftFields(act: Extract<Act, { kind: "gift" }>, messageId: string) {
  const { gift, person, group, count, brought, isEnd } = act;
  const isSingle = group === 0n;
  const status = isEnd ? ("end" as const) : ("continue" as const);
  return {
    ...{ kind: act.kind, giftId: String(gift.id), name: gift.name },
    ...{ price: gift.price, count: brought, runningCount: count },
    streak: {
      id: isSingle ? messageId : [person.id, gift.id, group].join("-"),
      ...{ status: isSingle ? ("single" as const) : status, total: count },
    },
  };
}

function userOf({ id, handle, nickname }: Person) {
  return { id: String(id), handle, nickname };
}
