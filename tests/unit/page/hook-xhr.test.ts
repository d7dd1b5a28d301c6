import { expect, test } from "vitest";

import { fakeWindow, settled } from "@/tests/support/fake-window";

const FETCH =
  "https://webcast.tiktok.com/webcast/im/fetch/?room_id=7&sig=secret";
const FACTS = "https://webcast.tiktok.com/webcast/room/info/?room_id=7";

async function answer(url: string, body: unknown) {
  const { window, listen, heard } = fakeWindow();
  await listen();
  const request = new window.XMLHttpRequest();
  request.open("GET", url);
  request.answer(body);
  await settled();
  return heard;
}

const { buffer } = new Uint8Array([1, 2]);

test.each([
  ["buffer", buffer],
  ["blob", new Blob([buffer])],
])(
  "messages that come as a %s are told with path and room",
  async (_, body) => {
    expect(await answer(FETCH, body)).toEqual([
      {
        kind: "response",
        host: "webcast.tiktok.com",
        path: "/webcast/im/fetch/",
        room: "7",
        bytes: new Uint8Array([1, 2]),
      },
    ]);
  },
);

test("messages read as text are of no use and not told", async () => {
  expect(await answer(FETCH, "text")).toEqual([]);
});

test.each([
  ["text", '{"data":1}'],
  ["parsed JSON", { data: 1 }],
  ["a buffer", new TextEncoder().encode('{"data":1}').buffer],
  ["a blob", new Blob(['{"data":1}'])],
])("facts that come as %s are told as text", async (_, body) => {
  expect(await answer(FACTS, body)).toMatchObject([
    { kind: "facts", path: "/webcast/room/info/", text: '{"data":1}' },
  ]);
});

test("other answers are not read", async () => {
  expect(await answer("https://www.tiktok.com/api/recommend/", "{}")).toEqual(
    [],
  );
});

test("a request that is used again is told once each time", async () => {
  const { window, listen, heard } = fakeWindow();
  await listen();
  const request = new window.XMLHttpRequest();
  request.open("GET", FETCH);
  request.answer(buffer);
  request.open("GET", FETCH);
  request.answer(buffer);
  await settled();
  expect(heard).toHaveLength(2);
  expect(buffer.byteLength).toBe(2);
});
