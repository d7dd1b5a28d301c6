import { expect, test } from "vitest";

import {
  makeScratchFile,
  sweepScratch,
  writeScratchFile,
} from "@/lib/transfer/scratch";
import { fakeScratch } from "@/tests/support/fake-scratch";

async function* piecesOf(...pieces: string[]) {
  yield* await Promise.resolve(pieces);
}

const never = new AbortController().signal;

test("pieces are written one after the other", async () => {
  const { scratch } = fakeScratch();
  const handle = await makeScratchFile(scratch, "a.json", never);
  const file = await writeScratchFile(handle, piecesOf("1", "2"), never);
  expect(await file.text()).toBe("12");
});

test("what an earlier run left is swept, what a living page holds is not", async () => {
  const { scratch, files } = fakeScratch();
  files.set("left.json", "old");
  await makeScratchFile(scratch, "held.json", never);
  await sweepScratch(scratch);
  expect([...files.keys()]).toEqual(["held.json"]);
});

test("a file that is done with can be swept", async () => {
  const { scratch, files, held } = fakeScratch();
  const page = new AbortController();
  await makeScratchFile(scratch, "a.json", page.signal);
  expect(held.size).toBe(1);
  page.abort();
  await Promise.resolve();
  await Promise.resolve();
  await sweepScratch(scratch);
  expect(files.size).toBe(0);
});

test("writing stops between two pieces when it is aborted", async () => {
  const { scratch, files } = fakeScratch();
  const controller = new AbortController();
  async function* pieces() {
    yield await Promise.resolve("1");
    controller.abort();
    yield "2";
  }
  const handle = await makeScratchFile(scratch, "a.json", never);
  await expect(
    writeScratchFile(handle, pieces(), controller.signal),
  ).rejects.toThrow();
  expect(files.get("a.json")).toBe("");
});
