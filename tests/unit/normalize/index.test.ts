import { expect, test } from "vitest";

import { normalize, shortMethod } from "@/lib/normalize";

import { encoded, readingOf } from "../../support/encoded";

const common = { msgId: "7286184468087753477", roomId: "7287172348428172256" };
const ids = { messageId: common.msgId, room: common.roomId };

test("a method has the same short name with and without its prefix", () => {
  expect(shortMethod("WebcastChatMessage")).toBe("ChatMessage");
  expect(shortMethod("LinkMicMethod")).toBe("LinkMicMethod");
});

test("plumbing is told apart from what is not known", () => {
  const payload = encoded("ToldMessage", { common });
  expect(normalize("WebcastMsgDetectMessage", payload)).toEqual({
    kind: "plumbing",
    ...ids,
  });
  expect(normalize("WebcastNewMessage", payload)).toEqual({
    kind: "unknown",
    ...ids,
  });
});

test("an update of the gift panel tells prices", () => {
  const payload = encoded("GiftPanelUpdateMessage", {
    common,
    roomBasedGiftData: {
      roomBasedGifts: [{ value: { giftInfo: [{ id: 15752, price: 249 }] } }],
    },
  });
  expect(normalize("WebcastGiftPanelUpdateMessage", payload)).toEqual({
    kind: "plumbing",
    ...ids,
    prices: [{ id: "15752", price: 249 }],
  });
});

test("what cannot be read is undecodable", () => {
  const payload = new Uint8Array([10, 200]);
  expect(normalize("WebcastChatMessage", payload).kind).toBe("undecodable");
});

test("a list of hundred thousands is cut", () => {
  const messages = Array.from({ length: 300_000 }, (_, index) => index + 1);
  expect(
    readingOf("ImDeleteMessage", { deleteMsgIds: messages }).draft,
  ).toMatchObject({ messages: { length: 100 } });
});

test("groups within groups without end are undecodable", () => {
  const payload = new Uint8Array(100_000).fill((9 << 3) | 3);
  expect(normalize("ChatMessage", payload).kind).toBe("undecodable");
});

test("a room message of a person who joined the team is a level", () => {
  expect(
    readingOf("RoomMessage", {
      common: {
        ...common,
        displayText: {
          key: "pm_mt_fan_live_joined_comment",
          defaultPattern: "{0:user} became the No. {1:string} member",
          pieces: [
            { userValue: { user: { id: "7", nickname: "Ana" } } },
            { stringValue: "12" },
          ],
        },
      },
      content: " ",
      scene: "user_join_fans",
    }),
  ).toMatchObject({
    user: { id: "7", nickname: "Ana" },
    draft: {
      kind: "level",
      what: "teamJoined",
      text: "Ana became the No. 12 member",
    },
  });
});

test("a question stands with its person, asked or taken up", () => {
  const question = { questionId: 5, content: "Why?", user: { id: "7" } };
  for (const [method, what] of [
    ["QuestionNewMessage", "asked"],
    ["QuestionSelectedMessage", "selected"],
  ] as const)
    expect(readingOf(method, { question }, "QuestionMessage")).toMatchObject({
      user: { id: "7" },
      draft: { kind: "question", what, questionId: "5", text: "Why?" },
    });
});
