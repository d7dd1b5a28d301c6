import { expect, test } from "vitest";

import { decodeFrame, decodeResult } from "@/lib/decode/frame";
import { type Normalized, normalize } from "@/lib/normalize";

import { syntheticLive } from "../../replay/synthetic";
import type { RecordedLine } from "../../support/recording";

function linesOf(options: Parameters<typeof syntheticLive>[0]): RecordedLine[] {
  return [...syntheticLive(options).recording.lines()];
}

type Read = Normalized | { kind: string };

async function readingsOf(lines: readonly RecordedLine[]): Promise<Read[]> {
  const frames = await Promise.all(
    lines.map(async ({ kind, data }) => {
      const bytes = new Uint8Array(Buffer.from(data, "base64"));
      return kind === "frame" ? await decodeFrame(bytes) : decodeResult(bytes);
    }),
  );
  return frames.flatMap((frame): Read[] =>
    frame.kind === "messages"
      ? frame.messages.map(({ method, payload }) => normalize(method, payload))
      : [{ kind: frame.kind }],
  );
}

test("the same seed makes the same live, another seed another", () => {
  const minutes = 1;
  expect(linesOf({ seed: 4, minutes })).toEqual(linesOf({ seed: 4, minutes }));
  expect(linesOf({ seed: 4, minutes })).not.toEqual(
    linesOf({ seed: 5, minutes }),
  );
});

test("everything in it can be read, and time does not go back", async () => {
  const lines = linesOf({ seed: 2, minutes: 2 });
  const readings = await readingsOf(lines);
  const kinds = readings.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["reading", "unknown", "quiet"]));
  const times = lines.map(({ at }) => at);
  expect(times).toEqual([...times].sort((left, right) => left - right));
  expect(lines.filter(({ kind }) => kind === "response")).toHaveLength(1);
});

test("what it says of itself is what its messages come to", async () => {
  const options = { seed: 9, minutes: 3 };
  const readings = await readingsOf(linesOf(options));
  const seen = new Set<string>();
  const texts: string[] = [];
  let likes = 0;
  for (const one of readings) {
    if (!("reading" in one)) continue;
    const { messageId, draft } = one.reading;
    if (seen.has(messageId)) continue;
    seen.add(messageId);
    if (draft.kind === "comment") texts.push(draft.text);
    if (draft.kind === "like") likes += draft.count;
  }
  const expected = syntheticLive(options).expected();
  expect(expected.comments).toBe(texts.length);
  expect(expected.likesObserved).toBe(likes);
  expect(expected.events).toBe(seen.size);
  expect(expected.duplicates).toBeGreaterThan(0);
});

test("it is about as large as it was asked to be", () => {
  const { messages } = syntheticLive({ events: 5_000 }).expected();
  expect(messages).toBeGreaterThan(4_000);
  expect(messages).toBeLessThan(6_000);
});

test("its people have ids that no number can hold", () => {
  const { page } = syntheticLive().recording;
  for (const id of [page.roomId, page.host.id])
    expect(BigInt(id)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
});
