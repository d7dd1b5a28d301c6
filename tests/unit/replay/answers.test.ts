import { expect, test } from "vitest";

import { createAnswers } from "../../replay/answers";

const FIRST = new Uint8Array([1]);
const SECOND = new Uint8Array([2]);

test("requests get the answers in order, whichever comes first", async () => {
  const answers = createAnswers(2);
  const early = answers.take();
  await answers.offer(FIRST);
  const taken = answers.offer(SECOND);
  expect(await early).toBe(FIRST);
  expect(await answers.take()).toBe(SECOND);
  await taken;
});

test("after the last answer, or when it is closed, requests get nothing", async () => {
  const answers = createAnswers(1);
  await Promise.all([answers.offer(FIRST), answers.take()]);
  expect(await answers.take()).toHaveLength(0);
  const closed = createAnswers(1);
  const waiting = closed.take();
  closed.close();
  expect(await waiting).toHaveLength(0);
});

test("a recording without answers gives nothing at once", async () => {
  expect(await createAnswers(0).take()).toHaveLength(0);
});
