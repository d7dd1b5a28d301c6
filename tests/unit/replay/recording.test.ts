import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { expect, onTestFinished, test } from "vitest";

import { collect } from "../../support/collect";
import { openRecording } from "../../replay/recording";

const PAGE = {
  url: "https://www.tiktok.com/@quiet.otter/live",
  roomId: "7",
  host: { id: "8", handle: "quiet.otter", nickname: "Quiet Otter" },
};
const LINES = [
  { at: 0, kind: "response", url: "https://a", data: "AA==" },
  { at: 5, kind: "frame", url: "wss://a", data: "AQ==" },
];
const TEXT = [{ livetap: 1, page: PAGE }, ...LINES]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join("");

async function written(name: string, bytes: string | Uint8Array) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "livetap-recording-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

test.each([
  ["a.ndjson", TEXT],
  ["a.ndjson.gz", gzipSync(TEXT)],
])("%s is read line by line, as often as wanted", async (name, bytes) => {
  const recording = await openRecording(await written(name, bytes));
  expect(recording).toMatchObject({ page: PAGE, responses: 1 });
  expect(await collect(recording.lines())).toEqual(LINES);
  expect(await collect(recording.lines())).toEqual(LINES);
});

test.each([
  ["a.ndjson", ""],
  ["a.ndjson", '{"livetap":2}\n'],
  ["a.ndjson.gz", "no gzip at all"],
])("%s with %j is refused", async (name, bytes) => {
  await expect(openRecording(await written(name, bytes))).rejects.toThrow();
});

test("a file that is not there is refused", async () => {
  await expect(openRecording("/nowhere/a.ndjson.gz")).rejects.toThrow("ENOENT");
});
