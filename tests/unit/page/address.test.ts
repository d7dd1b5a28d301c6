import { expect, test } from "vitest";

import { isCandidate, parseAddress } from "@/lib/page/address";

const SOCKET = "/webcast/im/ws_proxy/ws_reuse_supplement/";

test.each([
  [`wss://webcast-ws.tiktok.com${SOCKET}?a=b c&room_id=71`, "71"],
  [`wss://webcast-ws.us.tiktok.com${SOCKET}`, ""],
  [`wss://webcast16-ws-useast1a.tiktokv.com/webcast/im/push/?room_id=7`, "7"],
  [`wss://webcast-ws.eu.tiktok.com:8443${SOCKET}?room_id=7&x=1`, "7"],
])("%s is a live's socket of room %s", (url, room) => {
  expect(parseAddress(url)).toMatchObject({ kind: "opened", room });
});

test.each([
  "wss://im-ws.tiktok.com/ws/v2",
  "wss://im-ws-sg.tiktokv.com/ws/v2?from=webcast",
  `wss://www.tiktok.com${SOCKET}`,
  `wss://webcast-ws.tiktok.com.evil.example${SOCKET}`,
  `wss://webcast-ws.tiktok.com@evil.example${SOCKET}`,
  `wss://webcast-ws.eviltiktok.com${SOCKET}`,
  `wss://evil.example/?a=wss://webcast-ws.tiktok.com${SOCKET}`,
  "wss://webcast-ws.tiktok.com/other?p=/webcast/im/",
])("%s is none of ours", (url) => {
  expect(parseAddress(url)).toBeNull();
});

test("nothing of an address is kept but host, path and room", () => {
  const url = `wss://webcast-ws.tiktok.com${SOCKET}?X-Gnarly=secret&room_id=7&b=1`;
  expect(parseAddress(url)).toEqual({
    kind: "opened",
    host: "webcast-ws.tiktok.com",
    path: SOCKET,
    room: "7",
  });
});

test("a parameter that only ends like the room's is not the room", () => {
  const url = `wss://webcast-ws.tiktok.com${SOCKET}?other_room_id=9&room_id=x7`;
  expect(parseAddress(url)).toMatchObject({ room: "" });
});

test.each([
  ["https://webcast.tiktok.com/webcast/im/fetch/?room_id=7", "response"],
  ["https://webcast.us.tiktok.com/webcast/im/fetch/history/", "response"],
  ["https://www.tiktok.com/api-live/user/room/?uniqueId=a", "facts"],
  ["https://webcast.tiktok.com/webcast/room/info/?room_id=7", "facts"],
  ["https://webcast.tiktok.com/webcast/room/enter/", "facts"],
  ["https://webcast.tiktok.com/webcast/room/check_alive/", "facts"],
  ["https://webcast.tiktok.com/webcast/gift/list/?room_id=7", "facts"],
])("an answer of %s holds a %s", (url, kind) => {
  expect(parseAddress(url)?.kind).toBe(kind);
});

test("the page may ask by a relative address, a request or an URL", () => {
  const address = "https://webcast.tiktok.com/webcast/gift/list/";
  expect(isCandidate("/api-live/user/room/?uniqueId=a")).toBe(true);
  expect(isCandidate(new URL(address))).toBe(true);
  expect(isCandidate(new Request(address))).toBe(true);
  expect(isCandidate("https://www.tiktok.com/explore")).toBe(false);
});
