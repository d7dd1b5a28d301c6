import { expect, test } from "vitest";

import { readPageFacts } from "@/lib/normalize/page-facts";

const ROOM = "7343459661837453839";

const user = {
  ...{ id: "6324872911534078819", uniqueId: "river.otter", nickname: "Otter" },
  ...{ signature: "knots", roomId: ROOM, avatarThumb: "https://a/b.webp" },
};
const liveRoom = { title: "Knots", startTime: 1_697_113_000, status: 2 };
const stats = { followerCount: 42 };

const told = {
  room: ROOM,
  isLive: true,
  hasEnded: false,
  title: "Knots",
  liveStartedAt: 1_697_113_000_000,
  streamer: {
    id: "6324872911534078819",
    handle: "river.otter",
    nickname: "Otter",
    bio: "knots",
    avatar: "https://a/b.webp",
    followers: 42,
  },
};

test.each([
  ["SIGI_STATE", { LiveRoom: { liveRoomUserInfo: { user, stats, liveRoom } } }],
  ["/api-live/user/room/", { data: { user, stats, liveRoom } }],
  [
    "/webcast/room/info/",
    {
      data: {
        ...{ id_str: ROOM, id: 7343459661837453000, title: "Knots" },
        ...{ status: 2, create_time: 1_697_113_000 },
        owner: {
          ...{ id_str: user.id, display_id: "river.otter", nickname: "Otter" },
          bio_description: "knots",
          avatar_thumb: {
            url_list: ["javascript:alert(1)", "https://a/b.webp"],
          },
          follow_info: { follower_count: 42 },
        },
      },
    },
  ],
])("%s names the room and its streamer", (path, answer) => {
  expect(readPageFacts(path, JSON.stringify(answer))).toEqual({
    rooms: [told],
    gifts: [],
  });
});

test("a streamer who is offline keeps the last room, which is not live", () => {
  const answer = { data: { user, liveRoom: { ...liveRoom, status: 4 } } };
  const { rooms } = readPageFacts(
    "/api-live/user/room/",
    JSON.stringify(answer),
  );
  expect(rooms).toMatchObject([{ isLive: false, hasEnded: true }]);
});

test("the gift list names gifts with price and type", () => {
  const gift = { id: 5655, name: "Rose", diamond_count: 1, type: 1 };
  const answer = {
    data: { gifts: [gift], pages: [{ gifts: [{ ...gift, id: 7 }] }] },
  };
  expect(
    readPageFacts("/webcast/gift/list/", JSON.stringify(answer)).gifts,
  ).toEqual([
    { id: "5655", name: "Rose", price: 1, type: 1 },
    { id: "7", name: "Rose", price: 1, type: 1 },
  ]);
});

test.each([
  ["text that is not JSON", "<html>"],
  ["null", "null"],
  ["a list", "[1]"],
  [
    "an id that is a number, which has lost digits",
    '{"data":{"user":{"roomId":7343459661837453839}}}',
  ],
  [
    "members of the wrong kind",
    '{"data":{"user":[],"liveRoom":"x","gifts":{}}}',
  ],
])("%s tells nothing", (_case, text) => {
  expect(readPageFacts("/api-live/user/room/", text)).toEqual({
    rooms: [],
    gifts: [],
  });
});
