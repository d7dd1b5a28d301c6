import type { EventDraft, Reading } from "@/lib/model/reading";

type Fields = Record<string, unknown>;

const CONTROL = { pause: 1, resume: 2, end: 3 };
const POLL = { start: "0", end: "1", votes: "2" };
const BARRAGE: Fields = {
  gifterLevel: 8,
  gifterEntrance: 9,
  teamLevel: 10,
  teamEntrance: 11,
};
const BATTLE: Fields = { invite: 1, start: 4, end: 5, cutShort: 6 };

/** What a reading says, in the words of the expected lines. */
export function mainFields({ draft, user, messageId }: Reading): Fields {
  switch (draft.kind) {
    case "comment":
      return {
        content: draft.text,
        language: draft.language ?? "",
        emotes: draft.emotes?.length ?? 0,
      };
    case "emote":
      return { emotes: draft.emotes.map(({ id }) => id) };
    case "gift":
      return giftFields(draft);
    case "like":
      return { count: draft.count, total: String(draft.reportedTotal) };
    case "join":
      return { action: 1, clientEnterSource: draft.source ?? "" };
    case "follow":
      return { action: "1", followCount: String(draft.followers ?? 0) };
    case "share":
      return {
        action: "3",
        shareTarget: draft.target ?? "",
        followCount: "0",
      };
    case "viewers":
      return {
        viewers: String(draft.now),
        totalUser: String(draft.entries),
        ranks: draft.top.map(({ score, ...viewer }, index) => ({
          rank: String(index + 1),
          score: String(score),
          user: viewer,
        })),
      };
    case "control":
      return {
        action: draft.reason === "platform" ? 4 : CONTROL[draft.action],
        tips: draft.text ?? "",
      };
    case "question":
      return {
        questionId: draft.questionId,
        content: draft.text,
        answerStatus: draft.answerStatus ?? 0,
        createTime: seconds(draft.askedAt),
      };
    case "poll":
      return {
        messageType: POLL[draft.what],
        pollId: draft.pollId,
        pollKind: draft.pollKind,
        options: draft.options.map(({ index, text, votes }) => ({
          idx: index,
          text,
          votes: String(votes),
        })),
      };
    case "superFan":
    case "envelope":
      return {
        envelopeId: draft.envelopeId,
        businessType: draft.businessType,
        diamondCount: draft.diamonds,
        peopleCount: draft.people,
        unpackAt: Number(seconds(draft.opensAt)),
        display: draft.what === "hidden" ? 2 : 1,
        senderId: user?.id ?? "",
        senderName: user?.nickname ?? "",
      };
    case "battle":
      return {
        battleId: draft.battleId,
        action: BATTLE[draft.what],
        giftId: draft.giftId ?? "0",
        giftCount: draft.giftCount ?? 0,
      };
    case "guest":
      return { total: String(draft.total ?? 0) };
    case "goal":
      return {
        goalId: draft.goalId,
        description: draft.title,
        contributorId: user?.id ?? "0",
        contributorHandle: user?.handle ?? "",
        subGoals: draft.parts.map(({ name, progress, target, ...part }) => ({
          ...part,
          progress: String(progress),
          target: String(target),
          gift: name,
        })),
      };
    case "pin":
      return pinFields(draft);
    case "rank":
      return {
        scene: draft.scene,
        before: String(draft.before ?? 0),
        after: String(draft.after ?? 0),
        curUserId: user?.id ?? "0",
        updates: draft.rankings?.length,
      };
    case "level":
      return {
        msgType: BARRAGE[draft.what],
        contentKey: draft.textKey ?? "",
        content: draft.text,
        scene: draft.what === "teamJoined" ? "user_join_fans" : undefined,
      };
    case "product":
      return {
        actionType: draft.action,
        productNumber: draft.products,
        productId: draft.productId,
        title: draft.title,
        price: draft.price,
      };
    case "caption":
      return {
        timestampMs: String(draft.spokenAt ?? 0),
        definite: draft.isFinal,
        content: [draft, ...(draft.translations ?? [])]
          .filter(({ text, language }) => text !== "" || language !== "")
          .map(({ text, language }) => ({ lang: language, content: text })),
      };
    case "delete":
      return { deleteMsgIds: draft.messages, deleteUserIds: draft.persons };
    case "notice":
      return {
        id: messageId,
        content: draft.text,
        language: draft.language ?? "",
        scene: draft.scene ?? "",
        nickName: draft.text.replace(/^\D+/, ""),
        fromUserId: user?.id ?? "0",
      };
    case "subscribe":
    case "verify":
      return {};
  }
}

function giftFields(gift: Extract<EventDraft, { kind: "gift" }>): Fields {
  return {
    giftId: gift.giftId,
    name: gift.details?.name,
    diamondCount: gift.details?.price,
    type: gift.details?.type,
    repeatCount: gift.runningCount,
    repeatEnd: Number(gift.isEnd),
    groupId: gift.group,
    fanTicketCount: gift.fanTickets,
  };
}

function pinFields(pin: Extract<EventDraft, { kind: "pin" }>): Fields {
  return {
    pinnedMethod: `Webcast${pin.method}`,
    pinMsgId: pin.pinnedId,
    action: pin.what === "pin" ? 1 : 2,
    "chat.content": pin.text ?? "",
    ...prefixed("chat.user", pin.author),
    ...prefixed("gift.user", pin.author),
    "gift.giftId": pin.giftId,
    "gift.name": pin.name,
    "gift.diamondCount": pin.price,
    "gift.repeatCount": pin.count,
  };
}

function prefixed(prefix: string, fields: object = {}): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]),
  );
}

function seconds(ms: number | undefined): string {
  return String((ms ?? 0) / 1000);
}

/** `{ gift: { name } }` as `gift.name`; lists stay whole. */
export function flattened(fields: Fields, path = ""): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(flattened({ ...value }, `${path}${name}.`))
        : [[path + name, value]],
    ),
  );
}
