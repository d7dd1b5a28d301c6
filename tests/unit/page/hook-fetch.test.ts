import { expect, test } from "vitest";

import {
  fakeWindow,
  FetchedResponse,
  settled,
} from "@/tests/support/fake-window";

const FACTS = "https://www.tiktok.com/api-live/user/room/?uniqueId=river";
const FETCH = "https://webcast.tiktok.com/webcast/im/fetch/?room_id=7";

async function hooked(url: string, body: string) {
  const fake = fakeWindow();
  fake.answers.set(url, new FetchedResponse(url, body));
  await fake.listen();
  return fake;
}

test("facts are told and the page reads its own answer", async () => {
  const { window, heard } = await hooked(FACTS, '{"data":1}');
  const response = await window.fetch(FACTS);
  expect(response.bodyUsed).toBe(false);
  expect(await response.json()).toEqual({ data: 1 });
  await settled();
  expect(heard).toMatchObject([
    { kind: "facts", path: "/api-live/user/room/", text: '{"data":1}' },
  ]);
});

test("messages are told as bytes with their room", async () => {
  const { window, heard } = await hooked(FETCH, "ab");
  await window.fetch(FETCH);
  await settled();
  expect(heard).toMatchObject([
    { kind: "response", room: "7", bytes: new Uint8Array([97, 98]) },
  ]);
});

test("the page gets the very promise of the native", () => {
  const { window, install } = fakeWindow();
  const promise = Promise.resolve(new FetchedResponse(FACTS, "{}"));
  window.fetch = () => promise;
  install();
  expect(window.fetch(FACTS)).toBe(promise);
});

test("other answers are not read", async () => {
  const url = "https://www.tiktok.com/api/recommend/";
  const { window, heard } = await hooked(url, "{}");
  const response = await window.fetch(url);
  await settled();
  expect(response.bodyUsed).toBe(false);
  expect(heard).toEqual([]);
});

test("a candidate that was led elsewhere is not read", async () => {
  const { window, heard, answers } = await hooked(FACTS, "{}");
  answers.set(FACTS, new FetchedResponse("https://evil.example/", "{}"));
  await window.fetch(FACTS);
  await settled();
  expect(heard).toEqual([]);
});

test("a failure is the page's as before", async () => {
  const { window } = await hooked(FETCH, "");
  await expect(window.fetch(FACTS)).rejects.toThrow("offline");
});
