import { expect, test } from "vitest";

import {
  type FakeSocket,
  fakeWindow,
  settled,
} from "@/tests/support/fake-window";

const LIVE =
  "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?room_id=7";

async function hooked() {
  const fake = fakeWindow();
  await fake.listen();
  const open = (url = LIVE): FakeSocket => new fake.window.WebSocket(url);
  const told = () =>
    fake.heard.map((message) =>
      "bytes" in message
        ? `${message.kind} ${message.bytes.join(",")}`
        : message.kind,
    );
  return { ...fake, open, told };
}

const bytes = (...values: number[]) => new Uint8Array(values);

test("a live's socket is told with its room and nothing else of its query", async () => {
  const { open, heard } = await hooked();
  open(`${LIVE}&X-Gnarly=secret`);
  await settled();
  expect(heard).toEqual([
    {
      kind: "opened",
      socket: 1,
      host: "webcast-ws.tiktok.com",
      path: "/webcast/im/ws_proxy/ws_reuse_supplement/",
      room: "7",
    },
  ]);
});

test("other sockets are left alone", async () => {
  const { open, heard } = await hooked();
  const socket = open("wss://im-ws.tiktok.com/ws/v2");
  socket.receive(bytes(1).buffer);
  socket.send(bytes(2));
  await settled();
  expect(heard).toEqual([]);
});

test("blobs and buffers are told in the order in which they came, the end last", async () => {
  const { open, told } = await hooked();
  const socket = open();
  socket.receive(new Blob([bytes(1)]));
  socket.receive(bytes(2).buffer);
  socket.send(new Blob([bytes(3)]));
  socket.receive(new Blob([bytes(4)]));
  socket.send(bytes(5));
  socket.close();
  await settled();
  expect(told()).toEqual([
    "opened",
    "frame 1",
    "frame 2",
    "sent 3",
    "frame 4",
    "sent 5",
    "closed",
  ]);
});

test("a view's own bytes are copied and not those around it", async () => {
  const { open, told } = await hooked();
  const { buffer } = bytes(1, 2, 3, 4);
  const socket = open();
  socket.send(new DataView(buffer, 1, 2));
  socket.send(new Uint8Array(buffer, 3));
  await settled();
  expect(told()).toEqual(["opened", "sent 2,3", "sent 4"]);
});

test("bytes that change after they were sent are told as they were", async () => {
  const { open, told } = await hooked();
  const sent = bytes(1);
  open().send(sent);
  sent[0] = 9;
  await settled();
  expect(told()).toEqual(["opened", "sent 1"]);
});

test("the page keeps what it received", async () => {
  const { open } = await hooked();
  const socket = open();
  const received: unknown[] = [];
  socket.addEventListener("message", (event) => {
    if (event instanceof MessageEvent) received.push(event.data);
  });
  const { buffer } = bytes(1, 2);
  socket.receive(buffer);
  await settled();
  expect(received).toEqual([buffer]);
  expect(buffer.byteLength).toBe(2);
});

test("a blob that cannot be read is left out and the next frame is told", async () => {
  const { open, told } = await hooked();
  const socket = open();
  const broken = new Blob([bytes(1)]);
  Object.setPrototypeOf(broken, Blob.prototype);
  Object.defineProperty(broken, "size", { value: -1 });
  socket.receive(Object.create(Blob.prototype));
  socket.receive(bytes(2).buffer);
  await settled();
  expect(told()).toEqual(["opened", "frame 2"]);
});

test("text is not told, nor what is sent before or after the socket is open", async () => {
  const { open, told } = await hooked();
  const socket = open();
  socket.receive("text");
  socket.send("text");
  socket.state = 2;
  socket.send(bytes(1));
  await settled();
  expect(socket.outgoing).toEqual(["text", bytes(1)]);
  expect(told()).toEqual(["opened"]);
});

test("two sockets have two numbers", async () => {
  const { open, heard } = await hooked();
  open();
  open();
  await settled();
  expect(heard.map((message) => "socket" in message && message.socket)).toEqual(
    [1, 2],
  );
});
