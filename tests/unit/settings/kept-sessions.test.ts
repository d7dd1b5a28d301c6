import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import {
  forgetLost,
  noteKept,
  noteMadeAnew,
  readLost,
  watchLost,
} from "@/lib/settings/kept-sessions";

beforeEach(() => {
  fakeBrowser.reset();
});

test("a database made where none was is no loss", async () => {
  await noteMadeAnew(5);
  expect(await readLost()).toBeNull();
});

test("a database made where the sessions were erased is no loss", async () => {
  await noteKept(3);
  await noteKept(0);
  await noteMadeAnew(5);
  expect(await readLost()).toBeNull();
});

test("a database made in the place of sessions is a loss, told once", async () => {
  await noteKept(3);
  await noteMadeAnew(5);
  await noteMadeAnew(6);
  expect(await readLost()).toEqual({ at: 5, sessions: 3 });
  await forgetLost();
  expect(await readLost()).toBeNull();
});

test("whoever watches hears of a loss and of its being read", async () => {
  const heard: unknown[] = [];
  const stop = new AbortController();
  watchLost((lost) => heard.push(lost), stop.signal);
  await noteKept(1);
  await noteMadeAnew(5);
  await forgetLost();
  stop.abort();
  await noteKept(1);
  await noteMadeAnew(6);
  expect(heard).toEqual([{ at: 5, sessions: 1 }, null]);
});
